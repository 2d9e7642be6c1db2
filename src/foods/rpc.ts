import * as z from 'zod/mini';

/** What `check_food` answers. */
export const checkRows = z.array(
  z.object({
    field: z.string(),
    level: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    hint: z.nullish(z.string()),
  }),
);
