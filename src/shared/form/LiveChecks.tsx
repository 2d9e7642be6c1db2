import { useEffect, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { ChecksContext, type Checks } from './issues';

interface Props {
  checks: Checks;
  children: ReactNode;
}

/**
 * Hands each field what the database finds in it as it is typed. The refusal of an earlier save is
 * taken away once a later check no longer finds it.
 */
export function LiveChecks({ checks, children }: Props) {
  const { clearErrors, formState } = useFormContext();
  const { errors } = formState;
  useEffect(() => {
    if (checks.state !== 'checked') return;
    const found = new Set(checks.issues.map(({ field }) => field));
    for (const path of serverErrors(errors)) if (!found.has(path)) clearErrors(path);
    // Only a new check may clear: not the refusal itself, which comes with the same check.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [checks, clearErrors]);
  return <ChecksContext value={checks}>{children}</ChecksContext>;
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
