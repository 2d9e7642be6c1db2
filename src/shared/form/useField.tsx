import { useInput, useTranslate, useTranslateLabel } from 'react-admin';
import { FieldNotes } from './FieldNotes';
import { useIssues } from './issues';

export interface FieldProps {
  /** Path of the value in the form; also the id of its input. */
  source: string;
  /** A text key; by default the field's own name. */
  label?: string;
  help?: string;
  required?: boolean;
}

const same = (value: unknown) => value;

/**
 * One value of the form around, with everything wrong about it: shape (zod), what the database finds
 * while typing, and its answer to a save.
 */
export function useField<Value>({ source, label, help }: FieldProps) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const { field, fieldState } = useInput({ source, id: source, format: same, parse: same });
  const name = translateLabel({ source, label });
  const issues = useIssues(source);
  const error = fieldState.error?.message && translate(fieldState.error.message);
  const failing = error !== undefined && error !== '';
  const notes = <FieldNotes error={error} issues={issues} help={help && translate(help)} />;
  return {
    value: field.value as Value | null | undefined,
    onChange: (value: Value | null) => field.onChange(value),
    onBlur: field.onBlur,
    ref: field.ref,
    name: typeof name === 'string' ? name : source,
    invalid: failing || issues.some(({ level }) => level === 'error'),
    notes,
  };
}
