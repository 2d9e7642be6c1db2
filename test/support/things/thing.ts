import * as z from 'zod/mini';
import { tidied, type FormValues } from '../../../src/resource/form/formValues';

const editable = z.object({
  name: z.string('Name it.').check(z.trim(), z.minLength(1, 'Name it.')),
  size: z.nullable(z.number('Not a number.')),
  colour: z.nullable(z.string()),
  tags: z.array(z.string()),
  days: z.array(z.number()),
  fresh: z.boolean(),
});
type EditableThing = z.infer<typeof editable>;

/** A row of a resource that is there for the tests of the kit alone. */
export type Thing = EditableThing & { id: string; version: number; updated_at: string };

export const makeThing = (own: Partial<Thing> = {}): Thing => ({
  id: 'a',
  name: 'Lamp',
  size: 1.5,
  colour: 'red',
  tags: ['old'],
  days: [1],
  fresh: false,
  version: 3,
  updated_at: '2026-11-20T10:00:00Z',
  ...own,
});

export const thingSchema = editable;
export const thingColumns = ['name', 'size', 'colour', 'tags', 'days', 'fresh'] as const;
export const thingMeta = { columns: ['id', ...thingColumns, 'version', 'updated_at'] };

export type ThingValues = FormValues<EditableThing>;

/** What the form edits of a thing, or of a new one. */
export const toValues = (thing: Partial<Thing>): ThingValues => ({
  name: thing.name ?? null,
  size: thing.size ?? null,
  colour: thing.colour ?? null,
  tags: thing.tags ?? [],
  days: thing.days ?? [],
  fresh: thing.fresh ?? false,
});

export const toRow = (values: ThingValues) => tidied(values);
