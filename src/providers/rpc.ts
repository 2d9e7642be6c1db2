import type * as z from 'zod/v4/core';
import { parse } from 'zod/v4/core';
import { send } from './http';
import { rpcRequest } from './requests';

/**
 * Calls a function of the database and checks the shape of its answer.
 * @throws ConsoleError when refused, ZodError when the answer is not what the schema says.
 */
export async function rpc<Schema extends z.$ZodType>(
  name: string,
  args: Record<string, unknown>,
  schema: Schema,
  signal?: AbortSignal,
): Promise<z.output<Schema>> {
  const { json } = await send(rpcRequest(name, args), signal);
  return parse(schema, json);
}
