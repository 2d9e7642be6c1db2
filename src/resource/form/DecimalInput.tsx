import { useLocale } from 'react-admin';
import { csvDialect } from '../csv/csvLine';
import { parseDecimal } from '../../shared/format/parseDecimal';
import { NumberField } from './NumberField';
import { useField, type FieldProps } from './useField';
import { useTypedText } from './useTypedText';

type Typed = number | string | null | undefined;

/**
 * A number typed as people write it, with a comma or a point. Empty is null: unknown, which is not 0.
 * What is no number stays in the form as typed, for the schema to refuse.
 */
export function DecimalInput({ unit, ...props }: FieldProps & { unit?: string }) {
  const { value, onChange, onBlur, ref, name, invalid, notes } = useField<number | string>(props);
  const comma = csvDialect(useLocale()).decimalComma;
  const write = (one: Typed) => {
    const text = one === null || one === undefined ? '' : String(one);
    return comma ? text.replace('.', ',') : text;
  };
  const [typed, setTyped] = useTypedText<Typed>({
    value,
    write,
    standsFor: (text, one) => (parseDecimal(text) ?? null) === (one ?? null) || text === one,
  });
  return (
    <NumberField
      id={props.source}
      label={name}
      required={props.required}
      unit={unit}
      text={typed}
      onText={(text) => {
        setTyped(text);
        const parsed = parseDecimal(text);
        onChange(parsed === undefined ? text : parsed);
      }}
      onBlur={() => {
        onBlur();
        if (typeof value === 'number') setTyped(write(value));
      }}
      inputRef={ref}
      invalid={invalid}
      notes={notes}
    />
  );
}
