import type { Problem } from './authError';

/** Characters asked for in a new password. */
export const minimumLength = 10;

/** Only what is surely wrong: the server knows which addresses exist. */
export function emailProblem(email: string): { email?: Problem } {
  if (!email.trim()) return { email: 'emailMissing' };
  return /^\S+@\S+$/.test(email.trim()) ? {} : { email: 'emailInvalid' };
}

export function newPasswordProblems(values: Record<'password' | 'again', string>) {
  const { password, again } = values;
  const problems: { password?: Problem; again?: Problem } = {};
  if (password.length < minimumLength) problems.password = 'tooShort';
  else if (again !== password) problems.again = 'mismatch';
  return problems;
}
