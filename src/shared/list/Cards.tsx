import Box from '@mui/material/Box';
import { useListContext, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';

interface Props<Row> {
  card: (record: Row) => ReactNode;
}

/** The rows of a list as cards, for a phone. */
export function Cards<Row extends RaRecord>({ card }: Props<Row>) {
  const { data } = useListContext<Row>();
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        '& > li + li': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      {data?.map((record) => (
        <li key={record.id}>{card(record)}</li>
      ))}
    </Box>
  );
}
