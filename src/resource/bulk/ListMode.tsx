import { useTranslate } from 'react-admin';
import { StateRadios } from '../form/StateRadios';
import { useField } from '../form/useField';

export const listModes = ['add', 'remove', 'replace'] as const;
type Mode = (typeof listModes)[number];

/** What becomes of a list that holds some of the `keys`, in their order. */
export function withList<Key>(
  keys: readonly Key[],
  held: unknown,
  mode: Mode,
  values: readonly unknown[],
): Key[] {
  const before: readonly unknown[] = Array.isArray(held) ? held : [];
  return keys.filter((key) => {
    const given = values.includes(key);
    if (mode === 'replace') return given;
    return mode === 'add' ? given || before.includes(key) : !given && before.includes(key);
  });
}

/** Whether what is chosen is added, taken away, or put in the place of all. */
export function ListMode() {
  const translate = useTranslate();
  const { value, onChange } = useField<Mode>({ source: 'mode' });
  return (
    <StateRadios
      label={translate('resource.bulk.mode')}
      value={value ?? 'add'}
      options={listModes.map((mode) => ({
        value: mode,
        label: translate(`resource.bulk.modes.${mode}`),
      }))}
      onChange={onChange}
    />
  );
}
