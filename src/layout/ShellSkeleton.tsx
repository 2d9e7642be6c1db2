import { shellMarkup } from '../shared/skeleton';

/** The frame of the console while its code or the person's roles are on their way. */
export const ShellSkeleton = ({ label }: { label: string }) => (
  <div role="status" aria-label={label} dangerouslySetInnerHTML={{ __html: shellMarkup }} />
);
