import * as z from 'zod/mini';

/** The shapes of what the foods' database functions answer. */
export const facetRows = z.array(
  z.object({ facet: z.string(), value: z.nullable(z.string()), foods: z.number() }),
);
export type FacetRow = z.infer<typeof facetRows>[number];

export const checkRows = z.array(
  z.object({
    field: z.string(),
    level: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    hint: z.nullish(z.string()),
  }),
);

const part = z.object({
  key: z.string(),
  /** A lowers inflammation, P raises it. */
  side: z.enum(['A', 'P']),
  weight: z.number(),
  amount: z.number(),
  /** The amount per 100 g that earns all of the weight. */
  full_at: z.number(),
  /** The part of the weight earned, 0–1. */
  share: z.number(),
  /** What it adds to R, signed: above 0 it raises the score. */
  contribution: z.number(),
});
export type ScorePart = z.infer<typeof part>;

/** What `food_score` answers, and what `foods.score_detail` keeps of it. */
export const scoreDetail = z.object({
  /** Under the rule; null when there is none. */
  score: z.nullable(z.number()),
  /** Before the rule. */
  computed: z.nullable(z.number()),
  rule: z.nullable(z.string()),
  cap: z.nullable(z.number()),
  R: z.nullable(z.number()),
  A: z.nullable(z.number()),
  P: z.nullable(z.number()),
  coverage_a: z.number(),
  coverage_p: z.number(),
  parts: z.array(part),
  missing: z.array(z.string()),
});
export type ScoreDetail = z.infer<typeof scoreDetail>;
