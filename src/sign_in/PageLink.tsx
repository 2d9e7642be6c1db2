import type { MouseEvent, ReactNode } from 'react';
import { goTo } from './path';

/** A link between the sign-in pages that does not load the page anew. */
export function PageLink({ to, children }: { to: string; children: ReactNode }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <p className="page-link">
      <a href={to} onClick={follow}>
        {children}
      </a>
    </p>
  );
}
