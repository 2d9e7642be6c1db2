import { createContext, use } from 'react';

/** Something wrong (error) or worth a second look (warning) in a form, as the database says it. */
export interface Issue {
  /** Path of the field; empty when it is about the whole. */
  field: string;
  level: 'error' | 'warning';
  /** Which of the rules found it, where it is told. */
  code?: string;
  message: string;
  hint?: string | null;
}

export interface Checks {
  issues: readonly Issue[];
  /** `off` when the check could not be made: saving will check all the same. */
  state: 'checking' | 'checked' | 'off';
  /** Whether some of it is not told yet. */
  waits?: boolean;
}

export const ChecksContext = createContext<Checks>({ issues: [], state: 'checked' });

export const useChecks = () => use(ChecksContext);

/** What the database finds in one field as it is typed. */
export const useIssues = (source: string) =>
  useChecks().issues.filter(({ field }) => field === source);
