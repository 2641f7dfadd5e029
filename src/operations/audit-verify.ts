/**
 * `npm run audit:verify [-- <place>:<hash>]` walks the audit chain. Exit code 0: whole; 1: rows were edited, removed or
 * inserted, each named. With `<place>:<hash>`, kept elsewhere from an earlier run, it also sees a chain cut off or made
 * anew from there on.
 */
import { describeProblems, verifyChain } from '@/workflow/audit/verify-chain';
import { runCommand } from './run-command';

await runCommand(async (payload) => {
  const report = await verifyChain(payload, { anchor: anchorOf(process.argv[2]) });
  const { sealed, waiting, head, problems } = report;
  for (const line of describeProblems(problems)) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${sealed} events in the chain, ${waiting} waiting to be sealed, ${problems.length} problems\n`,
  );
  process.stdout.write(`head ${head.place}:${head.hash}\n`);
  return problems.length === 0 ? 0 : 1;
});

function anchorOf(text: string | undefined): { place: number; hash: string } | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d+):([0-9a-f]{64})$/.exec(text);
  if (!match) throw new Error('The anchor is <place>:<hash>, as an earlier run printed it after "head"');
  return { place: Number(match[1]), hash: match[2] ?? '' };
}
