import { i18nProvider } from '../i18n/i18nProvider';
import type { Refusal } from './refusal';

const t = (key: string, options?: object) =>
  i18nProvider.translate(`console.errors.${key}`, options);

/** The sentence for a named constraint, where one is written; else the general one. */
function ofConstraint(message: string) {
  const name = /constraint "([^"]+)"/.exec(message)?.[1] ?? '';
  return { name, sentence: t(`constraints.${name}`, { _: t('check') }) };
}

/**
 * The fields that a constraint of the database refuses, each with its sentence.
 * @returns undefined when the refusal is about something else.
 */
export function fieldErrors({
  code,
  message = '',
  details,
}: Refusal): Record<string, string> | undefined {
  // The console's own server puts a sentence in place of the message, which moves to the details.
  const said = `${message} ${details ?? ''}`;
  const column = /\(([^)=]+)\)=/.exec(said)?.[1] ?? /column "([^"]+)"/.exec(said)?.[1];
  switch (code) {
    case '23505':
      return { [column ?? 'root']: t('duplicate') };
    case '23502':
      return { [column ?? 'root']: t('required') };
    case '23514': {
      const { name, sentence } = ofConstraint(said);
      // PostgreSQL names a column's check <table>_<column>_check.
      return { [/^[a-z]+?_(.+)_check$/.exec(name)?.[1] ?? 'root']: sentence };
    }
    case '22P02':
    case '22003':
      return { [column ?? 'root']: t('unreadable') };
    default:
      return undefined;
  }
}
