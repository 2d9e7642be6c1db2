import { useListContext } from 'react-admin';
import { lazy, Suspense, useState, type ComponentProps } from 'react';

const BulkBar = lazy(() => import('./BulkBar'));

/** The bar of the rows selected, from the first selection on. */
export function BulkBarOnDemand(props: ComponentProps<typeof BulkBar>) {
  const some = useListContext().selectedIds.length > 0;
  const [wanted, want] = useState(some);
  if (some && !wanted) want(true);
  return (
    wanted && (
      <Suspense>
        <BulkBar {...props} />
      </Suspense>
    )
  );
}
