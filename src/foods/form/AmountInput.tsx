import { useLocale } from 'react-admin';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { AmountDetail } from '../../providers/jsonColumns';
import { parseAmount, writeAmount, type TypedAmount } from '../../nutrition/amountText';
import { csvDialect } from '../../resource/csv/csvLine';
import { NumberField } from '../../resource/form/NumberField';
import { useField } from '../../resource/form/useField';
import { useTypedText } from '../../resource/form/useTypedText';
import { sameValue } from '../../shared/sameValue';

interface Props {
  /** The nutrient. */
  nutrient: string;
  label: string;
  unit: string;
}

type Held = Omit<TypedAmount, 'value'> & { value: number | string | null };

/**
 * The amount of a nutrient, with what a source leaves open: `1,5`, `< 0,5`, `traces`. The number is kept in
 * nutrition_per_100g, its qualifier in nutrition_details; what is neither stays as typed, to be refused.
 */
export function AmountInput({ nutrient, label, unit }: Props) {
  const source = `nutrition_per_100g.${nutrient}`;
  const { value = null, ...field } = useField<number | string>({ source, label });
  const { field: detail } = useController({ name: `nutrition_details.${nutrient}` });
  const stored = detail.value as AmountDetail | undefined;
  const qualifier = stored?.qualifier === 'unknown' ? 'exact' : (stored?.qualifier ?? 'exact');
  // As it was opened: typing the same again is no change, and keeps its source.
  const [opened] = useState({ value, stored, qualifier });
  const comma = csvDialect(useLocale()).decimalComma;
  const write = (one: Held) =>
    typeof one.value === 'string' ? one.value : writeAmount({ ...one, value: one.value }, comma);
  const [typed, setTyped] = useTypedText<Held>({
    value: { value, qualifier },
    write,
    standsFor: (text, one) => text === one.value || sameValue(parseAmount(text), one),
  });
  const type = (text: string) => {
    setTyped(text);
    const parsed = parseAmount(text);
    field.onChange(parsed ? parsed.value : text);
    if (parsed === undefined || parsed.value === null) return;
    const same = parsed.value === opened.value && parsed.qualifier === opened.qualifier;
    // An exact number where there was one needs no word: the database takes it as typed.
    const plain = parsed.qualifier === 'exact' && opened.qualifier === 'exact';
    detail.onChange(
      same || plain ? opened.stored : { qualifier: parsed.qualifier, source: 'saisie' },
    );
  };
  return (
    <NumberField
      id={source}
      label={field.name}
      unit={unit}
      text={typed}
      onText={type}
      onBlur={() => {
        field.onBlur();
        if (typeof value === 'number') setTyped(write({ value, qualifier }));
      }}
      inputRef={field.ref}
      invalid={field.invalid}
      notes={field.notes}
    />
  );
}
