import HistoryIcon from '@mui/icons-material/History';
import Button from '@mui/material/Button';
import { useResourceContext, useTranslate } from 'react-admin';
import { Suspense, useRef, useState, type ComponentType } from 'react';
import { useCan } from '../../providers/useAccess';
import { ActionLabel } from '../record/ActionLabel';

/** What a resource shows of its history, loaded once it is opened. */
export type History = ComponentType<{ onClose: () => void }>;

/** Opens the history and the comments of the record around. Absent where not allowed. */
export function HistoryButton({ of: History }: { of: History }) {
  const translate = useTranslate();
  const can = useCan();
  const resource = useResourceContext() ?? '';
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  if (!can(resource, 'history')) return null;
  return (
    <>
      <Button
        ref={button}
        startIcon={<HistoryIcon />}
        onClick={() => setOpen(!open)}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <ActionLabel>{translate('resource.history.open')}</ActionLabel>
      </Button>
      {open && (
        <Suspense>
          <History onClose={close} />
        </Suspense>
      )}
    </>
  );
}
