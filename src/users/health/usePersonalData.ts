import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { rpc } from '../../providers/rpc';
import { dayOf } from '../../shared/format/day';
import type { PersonalAccess } from './usePersonalAccess';

const text = z.nullable(z.string());
const figure = z.nullable(z.number());
const keys = z.array(z.string());

const standing = z.object({
  user_profiles: z.array(
    z.object({
      birth_date: text,
      gender: z.string(),
      height_cm: figure,
      weight_kg: figure,
      target_weight_kg: figure,
      activity_level: z.string(),
      health_goals: keys,
      food_restrictions: keys,
      allergies: keys,
      is_pregnant: z.boolean(),
      is_lactating: z.boolean(),
      daily_calorie_needs: figure,
    }),
  ),
});

const recent = z.object({
  daily_nutrition_tracking: z.array(
    z.object({
      id: z.string(),
      tracking_date: z.string(),
      calories_consumed: figure,
      daily_anti_inflammatory_score: figure,
      nutrition_quality_score: figure,
    }),
  ),
  user_progress: z.array(
    z.object({
      id: z.string(),
      recorded_date: z.string(),
      weight_kg: figure,
      energy_level: figure,
      sleep_quality: figure,
      mood_score: figure,
      inflammation_feeling: figure,
    }),
  ),
});

export type Profile = z.infer<typeof standing>['user_profiles'][number];
export type PersonalData = z.infer<typeof standing> & z.infer<typeof recent>;

/** Days of tracking that are read. */
export const daysRead = 30;
const firstDay = () => dayOf(new Date(Date.now() - daysRead * 86_400_000));

/**
 * What a person stored of their health, read once for an access: each reading is logged. Nothing of it
 * stays in the browser's memory once it is off the screen.
 */
export function usePersonalData({ user_id, opened_at }: PersonalAccess) {
  return useQuery({
    queryKey: ['personal_data', user_id, opened_at],
    queryFn: async (): Promise<PersonalData> => {
      const tables = Object.keys(recent.shape);
      const [who, days] = await Promise.all([
        rpc('read_personal_data', { user_id, tables: Object.keys(standing.shape) }, standing),
        rpc('read_personal_data', { user_id, tables, since: firstDay() }, recent),
      ]);
      return { ...who, ...days };
    },
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}
