import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, type ReactNode } from 'react';
import { myAccess } from '../providers/myAccess';
import { ErrorPage } from './ErrorPage';
import { NoRole } from './NoRole';
import { ShellSkeleton } from './ShellSkeleton';

/** Opens the console to those who hold a role, and follows the roles as they change. */
export function AccessGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(myAccess);
  const queryClient = useQueryClient();
  const translate = useTranslate();
  const held = data?.roles.join();
  const before = useRef(held);
  useEffect(() => {
    if (before.current !== undefined && before.current !== held)
      void queryClient.invalidateQueries({ queryKey: ['auth'] });
    before.current = held;
  }, [held, queryClient]);

  if (data) return data.roles.length ? children : <NoRole email={data.email} />;
  if (error) return <ErrorPage error={error} resetErrorBoundary={() => void refetch()} />;
  return <ShellSkeleton label={translate('console.loading')} />;
}
