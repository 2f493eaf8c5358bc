/** What a person typed cannot be used: one line on stderr, exit code 2 (DESIGN.md, contract 2). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a command; its usage errors end it with one line and 2, anything else is our fault and shows its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
