import { useTranslate } from 'react-admin';
import type { CSSProperties } from 'react';

const widths = [34, 42, 28, 46, 38, 31, 44, 36, 40, 29, 43, 35, 39, 33];

/** Rows of the height they will have, until they come. */
export function RowsSkeleton({ height }: { height: number }) {
  const translate = useTranslate();
  return (
    <div aria-busy aria-label={translate('shared.record.loading')} role="status">
      {widths.map((width, index) => (
        <div
          key={index}
          className="skeleton-row"
          style={{ height, '--width': `${width}%` } as CSSProperties}
        />
      ))}
    </div>
  );
}
