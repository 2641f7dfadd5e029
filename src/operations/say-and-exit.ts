/** Runs a command: its last line and exit code 0, or one sentence on what hindered it and exit code 1. */
export async function sayAndExit(act: () => Promise<string>): Promise<never> {
  try {
    process.stdout.write(`${await act()}\n`);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
