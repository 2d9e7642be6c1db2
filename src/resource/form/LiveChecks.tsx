import { useEffect, useState, type ReactNode } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { ChecksContext, type Checks } from './issues';

interface Props {
  checks: Checks;
  /** What is in the form, as text. */
  typed: string;
  /** A new record: what is found in a field waits until one has been there, or saved. */
  quiet?: boolean;
  children: ReactNode;
}

/**
 * Hands each field what the database finds in it as it is typed. The refusal of an earlier save is
 * taken away once something was changed since and a check no longer finds it: what only a save can
 * tell (a code used twice) stays.
 */
export function LiveChecks({ checks, typed, quiet = false, children }: Props) {
  const { clearErrors, getFieldState } = useFormContext();
  const state = useFormState();
  const { errors, isSubmitting, submitCount } = state;
  const [refused, setRefused] = useState<string>();
  if (isSubmitting && refused !== typed) setRefused(typed);
  useEffect(() => {
    if (checks.state !== 'checked' || typed === refused) return;
    const found = new Set(checks.issues.map(({ field }) => field));
    for (const path of serverErrors(errors)) if (!found.has(path)) clearErrors(path);
  }, [checks, typed, refused, errors, clearErrors]);
  const waits = quiet && submitCount === 0;
  const met = (field: string) => {
    const { isTouched, isDirty } = getFieldState(field, state);
    return isTouched || isDirty;
  };
  const issues = waits ? checks.issues.filter(({ field }) => met(field)) : checks.issues;
  return <ChecksContext value={{ ...checks, issues, waits }}>{children}</ChecksContext>;
}

/** Paths of the errors that a save brought back, the general ones (`root`) left aside. */
function serverErrors(errors: object, prefix = ''): string[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null || key === 'root' || key === 'ref') return [];
    const path = `${prefix}${key}`;
    if ('type' in error && typeof error.type === 'string')
      return error.type === 'server' ? [path] : [];
    return serverErrors(error, `${path}.`);
  });
}
