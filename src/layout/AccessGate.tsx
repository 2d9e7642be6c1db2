import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, type ReactNode } from 'react';
import { myAccess } from '../providers/myAccess';
import { ErrorPage } from './ErrorPage';
import { NoRole } from './NoRole';
import { ShellSkeleton } from '../shared/ShellSkeleton';

/** Opens the console to those who hold a role, and follows the roles as they change. */
export function AccessGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(myAccess);
  const queryClient = useQueryClient();
  const translate = useTranslate();
  const roles = data?.roles.join();
  const before = useRef(roles);
  useEffect(() => {
    if (before.current !== undefined && before.current !== roles)
      void queryClient.invalidateQueries({ queryKey: ['auth'] });
    before.current = roles;
  }, [roles, queryClient]);

  if (data) return data.roles.length ? children : <NoRole email={data.email} />;
  if (error) return <ErrorPage error={error} resetErrorBoundary={() => void refetch()} />;
  return <ShellSkeleton label={translate('console.loading')} />;
}
