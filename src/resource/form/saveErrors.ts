import { ConsoleError, type FormErrors } from '../../providers/errors';

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * What a form needs to show of a save that failed: sentences by field, or one about the whole
 * (`root.server`). Either way the form keeps everything typed.
 */
function saveErrors(error: unknown): FormErrors {
  if (error instanceof ConsoleError && error.body.errors) return error.body.errors;
  return { root: { server: sentenceOf(error) } };
}

/** The same failure as react-admin hands it to the form: with `errors` in its body. */
export function withErrors(error: unknown, errors: FormErrors = saveErrors(error)): ConsoleError {
  const { status, body } =
    error instanceof ConsoleError ? error : { status: 0, body: { code: 'unknown' } };
  return new ConsoleError(sentenceOf(error), status, { ...body, errors });
}
