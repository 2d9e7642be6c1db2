import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { $ZodType } from 'zod/v4/core';

/** What a form may hold; its messages are text keys. */
export type FormSchema = $ZodType<FieldValues, FieldValues>;

/** The schema as a form of react-admin, which knows its values only as a record of anything, takes it. */
export const formResolver = (schema: FormSchema): Resolver =>
  zodResolver<FieldValues, unknown, FieldValues>(schema);
