import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { FieldProps } from './useField';

interface Props extends Omit<FieldProps, 'help'> {
  /** The resource that the value is an id of. */
  reference: string;
  /** The column that names its records. */
  text: string;
}

const byRank = { field: 'rank', order: 'ASC' } as const;
const orNull = (id: string) => (id === '' ? null : id);
const toWords = (typed: string) => ({ q: typed });

/** Another record, found by words as its list finds it; no choice is null. */
export const ReferenceField = ({ source, label, required, reference, text }: Props) => (
  <ReferenceInput
    source={source}
    reference={reference}
    sort={byRank}
    perPage={20}
    queryOptions={{ meta: { columns: ['id', text] } }}
  >
    <AutocompleteInput
      id={source}
      label={label}
      isRequired={required}
      fullWidth
      optionText={text}
      filterToQuery={toWords}
      helperText={false}
      parse={orNull}
    />
  </ReferenceInput>
);
