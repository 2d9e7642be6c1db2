import { ColumnValues } from './database.types';

/** Who may do what, for menus and buttons. The database's row level security is the guard. */
export const roles = ColumnValues.staff.role;
export type Role = (typeof roles)[number];

export const actions = [
  'list',
  'show',
  'create',
  'edit',
  'delete',
  'export',
  'history',
  'restore',
] as const;
export type Action = (typeof actions)[number];

type Grants = Record<Action, readonly Role[]>;

const curators: readonly Role[] = ['admin', 'nutritionist'];

/** Every member of staff reads it, curators change it. */
const reference: Grants = {
  list: roles,
  show: roles,
  export: roles,
  create: curators,
  edit: curators,
  delete: curators,
  history: curators,
  restore: curators,
};

/** Every member of staff reads it; what changes it is not built yet. */
const readable: Grants = { ...reference, create: [], edit: [], delete: [] };

/** Listed and taken from by curators alone. */
const trash: Grants = { ...readable, list: curators, show: [], export: [], history: [] };

const supporters: readonly Role[] = ['admin', 'support'];

/** Support and administrators read it; what changes it is not built yet. */
const personal: Grants = {
  ...readable,
  list: supporters,
  show: supporters,
  export: supporters,
  history: [],
};

/**
 * Read by those who opened it with a reason, for half an hour. On the page alone: a file would outlive
 * the access.
 */
const opened: Grants = { ...personal, export: [] };

const table: Partial<Record<string, Grants>> = {
  food_combinations: reference,
  foods: reference,
  recipes: readable,
  shopping_lists: opened,
  subscriptions: personal,
  trash,
  users: personal,
  weekly_meal_plans: opened,
};

/** An unknown resource or action is refused. */
export function canAccess(mine: readonly Role[], resource: string, action: string): boolean {
  const grants: Partial<Record<string, readonly Role[]>> = table[resource] ?? {};
  const allowed = grants[action] ?? [];
  return mine.some((role) => allowed.includes(role));
}
