import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { CheckList } from '../../resource/form/CheckList';
import { LiveChecks } from '../../resource/form/LiveChecks';
import { RecordLayout } from '../../resource/record/RecordLayout';
import { usePathName } from '../usePathName';
import { useWords } from '../words';
import { toRow } from './foodValues';
import { ScorePreview } from './ScorePreview';
import { useFoodChecks } from './useFoodChecks';

interface Props {
  id: string | undefined;
  children: ReactNode;
}

/** What follows every key typed: checks and score. The fields themselves do not re-render. */
export function LiveFood({ id, children }: Props) {
  const words = useWords();
  const nameOf = usePathName();
  const row = useWatch({ compute: toRow });
  const checks = useFoodChecks(row, id);
  return (
    <LiveChecks checks={checks} typed={JSON.stringify(row)} quiet={id === undefined}>
      <RecordLayout
        aside={
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2.5 }}>
            <ScorePreview row={row} />
            <CheckList title={words('form.checks')} fine={words('form.no_issue')} nameOf={nameOf} />
          </Box>
        }
      >
        {children}
      </RecordLayout>
    </LiveChecks>
  );
}
