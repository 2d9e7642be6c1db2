import Box from '@mui/material/Box';
import type { ReactNode, RefObject } from 'react';
import { useWatch } from 'react-hook-form';
import { CheckList } from '../../shared/form/CheckList';
import { LiveChecks } from '../../shared/form/LiveChecks';
import { SaveBar } from '../../shared/form/SaveBar';
import { UnsavedGuard } from '../../shared/form/UnsavedGuard';
import { sameValue } from '../../shared/merge/sameValue';
import { RecordLayout } from '../../shared/record/RecordLayout';
import { usePathName } from '../usePathName';
import { useWords } from '../words';
import type { FoodValues } from './foodSchema';
import { toRow } from './foodValues';
import { ScorePreview } from './ScorePreview';
import { useFoodChecks } from './useFoodChecks';

interface Props {
  opened: FoodValues;
  id: string | undefined;
  cancelTo: string;
  leaving: RefObject<boolean>;
  children: ReactNode;
}

/** What follows every key typed: checks, score, unsaved changes. The fields themselves do not re-render. */
export function LiveFood({ opened, id, cancelTo, leaving, children }: Props) {
  const words = useWords();
  const nameOf = usePathName();
  const row = toRow(useWatch() as FoodValues);
  const checks = useFoodChecks(row, id);
  const dirty = !sameValue(row, toRow(opened));
  return (
    <LiveChecks checks={checks} typed={JSON.stringify(row)}>
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
      <SaveBar dirty={dirty} cancelTo={cancelTo} />
      <UnsavedGuard dirty={dirty} leaving={leaving} />
    </LiveChecks>
  );
}
