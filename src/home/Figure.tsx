import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Failed } from './Failed';

interface Props {
  value: ReactNode;
  label: string;
  /** What it is compared with, where anything is. */
  note?: string;
  isPending: boolean;
  error: Error | null;
  onRetry: () => void;
}

/** One figure, large, with what it counts. */
export function Figure({ value, label, note, isPending, error, onRetry }: Props) {
  if (isPending) return <Skeleton variant="rounded" height={112} aria-hidden />;
  if (error) return <Failed error={error} onRetry={onRetry} />;
  return (
    <div className="home-figure">
      <strong>{value}</strong> <span>{label}</span>
      {note !== undefined && <small>{note}</small>}
    </div>
  );
}

/** Stands where a figure would tell of too few people. */
export function Few() {
  const translate = useTranslate();
  return <span title={translate('home.few_title')}>{translate('home.few')}</span>;
}
