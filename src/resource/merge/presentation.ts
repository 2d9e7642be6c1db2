import type { ReactNode } from 'react';

/** How paths and values of a record are shown to people. */
export interface Presentation {
  nameOf: (path: string) => string;
  show: (path: string, value: unknown) => ReactNode;
}
