/** A reason not to go on that a person can act on: shown as one sentence, without a stack trace. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/**
 * Runs a command of the console. A `Refusal` ends the process with its sentence and exit code 1;
 * any other error is a fault of ours and keeps its stack trace.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  }
}
