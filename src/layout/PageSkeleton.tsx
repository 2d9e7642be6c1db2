import './skeleton.css';

const widths = [34, 42, 28, 46, 38, 31, 44, 36, 40, 29, 43, 35];

/** The shape of a list before its code and rows arrive. */
export function PageSkeleton() {
  return (
    <div className="skeleton-page" aria-hidden="true">
      <div className="skeleton-bar" />
      {widths.map((width) => (
        <div
          key={width}
          className="skeleton-row"
          style={{ '--width': `${width}%` } as React.CSSProperties}
        />
      ))}
    </div>
  );
}
