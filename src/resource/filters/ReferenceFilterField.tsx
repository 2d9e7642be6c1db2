import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { keepPreviousData } from '@tanstack/react-query';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { useState } from 'react';
import { useDebounced } from '../../shared/useDebounced';
import { keyOf, type ReferenceFilter } from './filters';
import { chosen } from './filterValues';
import { useFilters } from './useFilters';
import { useFilterWords } from './useFilterWords';

/** Time without a key pressed before the words are looked up, ms. */
const pause = 250;
const byRank = { field: 'rank', order: 'ASC' } as const;
const asFound = <T,>(options: T) => options;

/** Looks records up by words, as their list does; the one chosen joins the filter, as a chip. */
export default function ReferenceFilterField({ filter }: { filter: ReferenceFilter }) {
  const translate = useTranslate();
  const title = useFilterWords().title(filter);
  const { values, toggle } = useFilters();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), pause);
  const { reference, text } = filter;
  const nameOf = (row: RaRecord) => String(row[text]);
  const { data, isFetching } = useGetList(
    reference,
    {
      filter: { q },
      sort: byRank,
      pagination: { page: 1, perPage: 20 },
      meta: { columns: ['id', text] },
    },
    { enabled: q !== '', placeholderData: keepPreviousData },
  );
  const already = chosen(values, keyOf(filter));
  const found = q === '' ? [] : (data ?? []).filter(({ id }) => !already.includes(String(id)));
  return (
    <Box sx={{ mb: 2, pr: 0.5 }}>
      <Autocomplete
        value={null}
        inputValue={typed}
        onInputChange={(_, words, reason) => setTyped(reason === 'selectOption' ? '' : words)}
        onChange={(_, row) => row && toggle(keyOf(filter), String(row.id))}
        options={found}
        filterOptions={asFound}
        getOptionLabel={nameOf}
        getOptionKey={({ id }) => id}
        loading={isFetching}
        loadingText={translate('resource.record.loading')}
        noOptionsText={translate(
          q === '' ? 'resource.list.type_words' : 'resource.list.none_found',
        )}
        forcePopupIcon={false}
        clearText={translate('resource.list.clear_search')}
        slotProps={{ paper: { sx: { border: 1, borderColor: 'divider' } } }}
        renderInput={(params) => (
          <TextField
            {...params}
            label={title}
            slotProps={{ inputLabel: { sx: { typography: 'h3', color: 'text.primary' } } }}
          />
        )}
      />
    </Box>
  );
}
