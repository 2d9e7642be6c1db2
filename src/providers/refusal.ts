import * as z from 'zod/mini';

/** What PostgREST answers when it refuses. */
export const refusalSchema = z.object({
  code: z.optional(z.string()),
  message: z.optional(z.string()),
  details: z.nullish(z.string()),
  hint: z.nullish(z.string()),
});

export type Refusal = z.infer<typeof refusalSchema>;
