import { ConsoleError } from '../providers/errors';

type Translate = (key: string) => string;

const references = new WeakMap<object, string>();

/** One reference per error, written in the browser's console beside the error itself. */
function referenceOf(error: object) {
  let reference = references.get(error);
  if (!reference) {
    reference = `P${Date.now().toString(36).toUpperCase()}`;
    references.set(error, reference);
    console.error(reference, error);
  }
  return reference;
}

/** The sentence for any error; never its stack. `outdated`: a new version was deployed meanwhile. */
export function describeError(error: unknown, translate: Translate) {
  if (error instanceof ConsoleError)
    return { sentence: error.message, reference: error.body.reference, outdated: false };
  if (error instanceof Error && /dynamically imported module|preload/i.test(error.message))
    return { sentence: translate('console.error_page.outdated'), outdated: true };
  const reference = referenceOf(error instanceof Object ? error : new Error(String(error)));
  return { sentence: translate('console.error_page.unexpected'), reference, outdated: false };
}
