import { useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useMyAccess } from '../providers/useAccess';
import { haveQueues, workQueues, type Queue } from './queues';

/** How long nothing must have been on its way before the counts are asked for, ms. */
const quietFor = 300;

/** Whether the page has had its rows: nothing was on its way for a while, once. */
function useFirstRowsAreThere(): boolean {
  const busy = useIsFetching() > 0;
  const [there, arrive] = useState(false);
  useEffect(() => {
    if (busy || there) return undefined;
    const timer = setTimeout(() => arrive(true), quietFor);
    return () => clearTimeout(timer);
  }, [busy, there]);
  return there;
}

/** Has the counts asked for again shortly after a save, when the page has its own answers. */
function useCountAfterSaves() {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { queryKey } = workQueues;
    const unsubscribe = queryClient.getMutationCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return;
      clearTimeout(timer);
      timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey }), quietFor);
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
