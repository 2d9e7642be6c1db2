import { useTranslate } from 'react-admin';
import * as z from 'zod/mini';
import { SelectInput } from '../form/SelectInput';
import { ToggleSet } from '../form/ToggleSet';
import { TextInput } from '../form/TextInput';
import { bulkField, type BulkField } from './bulkField';
import { ListMode, listModes, withList } from './ListMode';

/** The words of the keys that a column holds. */
type UseWord = () => (key: string) => string;

const t = (key: string) => `resource.bulk.${key}`;

/** One of a few keys. */
export const choiceOf = <Row,>(
  name: keyof Row & string,
  keys: readonly string[],
  useWord: UseWord,
): BulkField<Row> =>
  bulkField<Row, { value: string }>({
    name,
    blank: { value: null },
    schema: z.object({ value: z.enum(keys, t('choose')) }),
    Inputs: function Choice() {
      const word = useWord();
      const translate = useTranslate();
      const options = keys.map((value) => ({ value, label: word(value) }));
      return (
        <SelectInput
          source="value"
          label={t('value')}
          required
          options={options}
          none={translate(t('choose'))}
        />
      );
    },
    change: (_, { value }) => ({ [name]: value }) as Partial<Row>,
  });

/** Yes or no. */
export const yesOrNo = <Row,>(name: keyof Row & string): BulkField<Row> => {
  const field = choiceOf<Row>(name, ['yes', 'no'], () => {
    const translate = useTranslate();
    return (key) => translate(`shared.${key}`);
  });
  return {
    ...field,
    plan: ({ value }) =>
      value === 'yes' || value === 'no'
        ? () => ({ [name]: value === 'yes' }) as Partial<Row>
        : undefined,
  };
};

/** A text. */
export const textOf = <Row,>(name: keyof Row & string): BulkField<Row> =>
  bulkField<Row, { value: string }>({
    name,
    blank: { value: null },
    schema: z.object({
      value: z.string(t('required')).check(z.trim(), z.minLength(1, t('required'))),
    }),
    Inputs: () => <TextInput source="value" label={t('value')} required />,
    change: (_, { value }) => ({ [name]: value }) as Partial<Row>,
  });

/** Several of a few keys: added to those of each row, taken away, or put in their place. */
export const listOf = <Row,>(
  name: keyof Row & string,
  keys: readonly (string | number)[],
  useWord: UseWord,
): BulkField<Row> =>
  bulkField<Row, { mode: (typeof listModes)[number]; values: unknown[] }>({
    name,
    blank: { mode: 'add', values: [] },
    schema: z
      .object({ mode: z.enum(listModes), values: z.array(z.unknown()) })
      // To put nothing in their place empties the list: that may be meant.
      .check(z.refine(({ mode, values }) => mode === 'replace' || values.length > 0)),
    Inputs: function List() {
      const word = useWord();
      const options = keys.map((value) => ({ value, label: word(String(value)) }));
      return (
        <>
          <ListMode />
          <ToggleSet source="values" label={t('value')} options={options} />
        </>
      );
    },
    change: (row, { mode, values }) =>
      ({ [name]: withList(keys, row[name], mode, values) }) as Partial<Row>,
  });
