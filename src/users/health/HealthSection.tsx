import { useTranslate } from 'react-admin';
import { OpenedData } from './OpenedData';
import { OpenForm } from './OpenForm';
import { usePersonalAccess } from './usePersonalAccess';

/** A person's health data: locked until an access is opened with a reason, then read until it ends. */
export function HealthSection({ userId }: { userId: string }) {
  const translate = useTranslate();
  const { access, error, isPending } = usePersonalAccess(userId);
  if (access) return <OpenedData access={access} />;
  if (error) return <p role="alert">{error.message}</p>;
  if (isPending) return <p role="status">{translate('resource.record.loading')}</p>;
  return <OpenForm userId={userId} />;
}
