/** The frame of every command of this folder: a running Payload, an exit code, one sentence when it fails. */
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

/** @param act resolves to the exit code */
export async function runCommand(act: (payload: Payload) => Promise<number>): Promise<never> {
  try {
    const payload = await getPayload({ config });
    const code = await act(payload);
    await payload.destroy();
    process.exit(code);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
