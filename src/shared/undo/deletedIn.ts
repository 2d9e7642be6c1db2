import type { Identifier } from 'react-admin';
import { ConsoleError } from '../../providers/errors';

/** The rows that a bulk action refused in part did change all the same. */
export function deletedIn(error: unknown): Identifier[] {
  return error instanceof ConsoleError ? (error.body.done ?? []) : [];
}
