import { useQuery } from '@tanstack/react-query';
import { canAccess, type Action } from './access';
import { myAccess, type MyAccess } from './myAccess';

/** The person signed in; undefined until known. */
export const useMyAccess = (): MyAccess | undefined => useQuery(myAccess).data;

/** Whether a button or a menu entry is for this person: `can('foods', 'edit')`. */
export function useCan() {
  const roles = useMyAccess()?.roles ?? [];
  return (resource: string, action: Action) => canAccess(roles, resource, action);
}
