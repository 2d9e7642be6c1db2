import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import type { ListParts } from './savedView';

const OpenView = lazy(() => import('./OpenView'));

interface Props {
  resource: string;
  parts: ListParts;
  children: ReactNode;
}

/** The list, unless the address names a view of it, which is opened first. */
export function AskedView({ children, ...list }: Props) {
  const id = new URLSearchParams(useLocation().search).get('view');
  if (id === null) return children;
  return (
    <Suspense>
      <OpenView id={id} {...list} />
    </Suspense>
  );
}
