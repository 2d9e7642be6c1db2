import { PageSkeleton } from './PageSkeleton';
import './skeleton.css';

/** The frame of the console while its code or the person's roles are on their way. */
export function ShellSkeleton({ label }: { label: string }) {
  return (
    <div className="shell" role="status" aria-label={label}>
      <div className="shell-side" />
      <div className="shell-main">
        <div className="shell-head">
          <div className="skeleton-title" />
        </div>
        <PageSkeleton />
      </div>
    </div>
  );
}
