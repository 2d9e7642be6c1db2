import { useListContext, useNotify } from 'react-admin';
import { useEffect } from 'react';

/** Says of a page beyond the last that it is not there, on the way to the last one (see `orLast`). */
export function useBeyondLast() {
  const { page, perPage, total, isPlaceholderData } = useListContext();
  const notify = useNotify();
  const last = total && !isPlaceholderData ? Math.ceil(total / perPage) : page;
  useEffect(() => {
    if (page > last) notify('resource.list.no_page', { type: 'info', messageArgs: { page, last } });
  }, [page, last, notify]);
}
