import { ConsoleError } from '../../providers/errors';

/**
 * What a form needs to show of a save that failed: sentences by field, or one about the whole
 * (`root.server`). Either way the form keeps everything typed.
 */
export function saveErrors(error: unknown): Record<string, unknown> {
  if (error instanceof ConsoleError && error.body.errors) return error.body.errors;
  return { root: { server: error instanceof Error ? error.message : String(error) } };
}
