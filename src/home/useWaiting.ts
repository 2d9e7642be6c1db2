import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMyAccess } from '../providers/useAccess';
import { viewCounts } from '../resource/views/viewCounts';
import { haveQueues, workQueues, type Queue } from './queues';
import { quietFor, useFirstRowsAreThere } from './useFirstRowsAreThere';

/** Has the counts asked for again shortly after a save, when the page has its own answers. */
function useCountAfterSaves() {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (queryKey: QueryKey) => void queryClient.invalidateQueries({ queryKey });
    const unsubscribe = queryClient.getMutationCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return;
      clearTimeout(timer);
      timer = setTimeout(() => [workQueues.queryKey, viewCounts].forEach(ask), quietFor);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [queryClient]);
}

/**
 * What waits, for the menu: asked for once the page has its rows, so that it delays none of them, and
 * again after a save. A home that asks for the same shares its answer.
 */
export function useWaiting(): readonly Queue[] {
  const roles = useMyAccess()?.roles ?? [];
  const there = useFirstRowsAreThere();
  useCountAfterSaves();
  return useQuery({ ...workQueues, enabled: there && haveQueues(roles) }).data ?? [];
}
