import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useId, useState } from 'react';
import { ConflictField } from './ConflictField';
import { MergedFields } from './MergedFields';
import type { Presentation } from './presentation';
import type { Choices, Merge } from './threeWayMerge';
import { useWho, type Saved } from './useWho';

interface Props extends Presentation {
  merge: Merge;
  /** The record as it was saved meanwhile. */
  theirs: Saved;
  onSave: (choices: Choices) => void;
  onClose: () => void;
}

/** A save met another one: both sides, value by value, and the choice between them. */
export function ConflictDialog({ merge, theirs, onSave, onClose, ...presentation }: Props) {
  const translate = useTranslate();
  const id = useId();
  const who = useWho(theirs);
  const [choices, setChoices] = useState<Choices>({});
  const left = merge.conflicts.filter(({ path }) => choices[path] === undefined).length;
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('resource.conflict.title')}</DialogTitle>
      <DialogContent>
        <Box component="p" sx={{ m: 0, mb: 2 }}>
          {who} {translate('resource.conflict.lead')}
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
          title={translate('resource.conflict.from_theirs')}
          fields={merge.fromTheirs}
          side="theirs"
          {...presentation}
        />
        <MergedFields
          title={translate('resource.conflict.from_mine')}
          fields={merge.fromMine}
          side="mine"
          {...presentation}
        />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, px: 3, pb: 2 }}>
        {left > 0 && (
          <Box component="span" role="status" sx={{ flex: 1, color: 'text.secondary' }}>
            {translate('resource.conflict.unchosen', { smart_count: left })}
          </Box>
        )}
        <Button onClick={onClose}>{translate('resource.conflict.back')}</Button>
        <Button variant="contained" disabled={left > 0} onClick={() => onSave(choices)}>
          {translate('resource.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
