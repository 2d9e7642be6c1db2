import * as z from 'zod/mini';

/** The shapes of what the foods' database functions answer. */
export const facetRows = z.array(
  z.object({ facet: z.string(), value: z.nullable(z.string()), foods: z.number() }),
);

export const checkRows = z.array(
  z.object({
    field: z.string(),
    level: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    hint: z.nullish(z.string()),
  }),
);
