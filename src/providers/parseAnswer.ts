import { safeParse, type $ZodType, type output } from 'zod/v4/core';
import { serverError } from './errors';

/**
 * What the API answered, checked.
 * @throws ConsoleError with a reference to quote, when it is not what the schema says.
 */
export function parseAnswer<Schema extends $ZodType>(
  schema: Schema,
  answer: unknown,
): output<Schema> {
  const { success, data, error } = safeParse(schema, answer);
  if (success) return data;
  throw serverError(error, 500);
}
