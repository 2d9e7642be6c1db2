import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import type { Kind } from './kinds';

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Writes a value of a kind as a text; nothing for what is unknown. */
export function useValueText() {
  const translate = useTranslate();
  const { number, euros, date, dateTime, list } = useFormats();
  return (kind: Kind, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    switch (kind.kind) {
      case 'amount':
        return `${number(Number(value), kind.decimals ?? 1)} ${kind.unit ?? ''}`.trim();
      case 'money':
        return euros(Number(value));
      case 'day':
        return typeof value === 'string' ? date(value) : '';
      case 'moment':
        return typeof value === 'string' ? dateTime(value) : '';
      case 'boolean':
        return translate(value === true ? 'shared.yes' : 'shared.no');
      case 'words':
        return list(listed(value).map((key) => translate(`${kind.texts}.${String(key)}`)));
      default:
        return list(listed(value).map(String));
    }
  };
}
