import type { $ZodType, output } from 'zod/v4/core';
import type { Database } from './database.types';
import { parseAnswer } from './parseAnswer';
import { supabase } from './supabase';

type Functions = Database['public']['Functions'];

/** A function of the database that the API offers. */
export type FunctionName = keyof Functions;

/** A function that counts what each choice of a list's filters would find: `q`, `filter`. */
export type FacetFunction = Extract<FunctionName, `${string}_facets`>;

/** The arguments of a function, as the database declares them. */
export type FunctionArgs<Name extends FunctionName> = Functions[Name]['Args'];

/**
 * Calls a function of the database and checks the shape of its answer.
 * @throws ConsoleError when refused, or when the answer is not what the schema says.
 */
export async function rpc<Name extends FunctionName, Schema extends $ZodType>(
  name: Name,
  args: FunctionArgs<Name>,
  schema: Schema,
  signal?: AbortSignal,
): Promise<output<Schema>> {
  const call = supabase.rpc(name, args).throwOnError();
  const { data } = await (signal ? call.abortSignal(signal) : call);
  return parseAnswer(schema, data);
}
