import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useId, useState, type ReactNode } from 'react';
import { ConflictField } from './ConflictField';
import { MergedFields } from './MergedFields';
import type { Choices, Merge } from './threeWayMerge';

/** How paths and values of a record are shown to people. */
export interface Presentation {
  nameOf: (path: string) => string;
  show: (path: string, value: unknown) => ReactNode;
}

interface Props extends Presentation {
  merge: Merge;
  /** Who saved meanwhile, and when. */
  who: string;
  onSave: (choices: Choices) => void;
  onClose: () => void;
}

/** A save met another one: both sides, value by value, and the choice between them. */
export function ConflictDialog({ merge, who, onSave, onClose, ...presentation }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [choices, setChoices] = useState<Choices>({});
  const left = merge.conflicts.filter(({ path }) => choices[path] === undefined).length;
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('shared.conflict.title')}</DialogTitle>
      <DialogContent>
        <Box component="p" sx={{ m: 0, mb: 2 }}>
          {who} {translate('shared.conflict.lead')}
        </Box>
        {merge.conflicts.map((field) => (
          <ConflictField
            key={field.path}
            field={field}
            choice={choices[field.path]}
            onChoose={(side) => setChoices({ ...choices, [field.path]: side })}
            {...presentation}
          />
        ))}
        <MergedFields
          title={translate('shared.conflict.from_theirs')}
          fields={merge.fromTheirs}
          side="theirs"
          {...presentation}
        />
        <MergedFields
          title={translate('shared.conflict.from_mine')}
          fields={merge.fromMine}
          side="mine"
          {...presentation}
        />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, px: 3, pb: 2 }}>
        {left > 0 && (
          <Box component="span" role="status" sx={{ flex: 1, color: 'text.secondary' }}>
            {translate('shared.conflict.unchosen', { smart_count: left })}
          </Box>
        )}
        <Button onClick={onClose}>{translate('shared.conflict.back')}</Button>
        <Button variant="contained" disabled={left > 0} onClick={() => onSave(choices)}>
          {translate('shared.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
