import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** How long nothing must have been on its way before the counts are asked for, ms. */
export const quietFor = 300;

/** Whether the page has had its rows: nothing was on its way for a while, once. */
export function useFirstRowsAreThere(): boolean {
  const busy = useIsFetching() > 0;
  const [there, arrive] = useState(false);
  useEffect(() => {
    if (busy || there) return undefined;
    const timer = setTimeout(() => arrive(true), quietFor);
    return () => clearTimeout(timer);
  }, [busy, there]);
  return there;
}
