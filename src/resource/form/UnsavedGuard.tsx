import { useTranslate } from 'react-admin';
import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router-dom';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { holdUnsaved } from '../../shared/unsaved';

interface Props {
  dirty: boolean;
  /** Turns true once the form is saved: then the page may be left. */
  saved: RefObject<boolean>;
}

/** Holds back a person who leaves a form with changes that are not saved. */
export function UnsavedGuard({ dirty, saved }: Props) {
  const translate = useTranslate();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && !saved.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return;
    const hold = (event: BeforeUnloadEvent) => {
      if (!saved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    const release = holdUnsaved();
    return () => {
      window.removeEventListener('beforeunload', hold);
      release();
    };
  }, [dirty, saved]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={translate('resource.form.leave_title')}
      text={translate('resource.form.leave_text')}
      confirm={translate('resource.form.leave')}
      cancel={translate('resource.form.stay')}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  );
}
