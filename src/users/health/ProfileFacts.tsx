import { useTranslate } from 'react-admin';
import { Facts } from '../../resource/record/Facts';
import type { Kind } from '../../resource/values/kinds';
import { useValueText } from '../../resource/values/useValueText';
import type { Profile } from './usePersonalData';

const own = 'resources.users.health';
const shown = [
  { source: 'birth_date', kind: 'day' },
  { source: 'gender', kind: 'words', texts: `${own}.gender` },
  { source: 'height_cm', kind: 'amount', unit: 'cm', decimals: 0 },
  { source: 'weight_kg', kind: 'amount', unit: 'kg' },
  { source: 'target_weight_kg', kind: 'amount', unit: 'kg' },
  { source: 'activity_level', kind: 'words', texts: `${own}.activity_level` },
  { source: 'daily_calorie_needs', kind: 'amount', unit: 'kcal', decimals: 0 },
  { source: 'health_goals', kind: 'words', texts: `${own}.goal` },
  { source: 'food_restrictions', kind: 'words', texts: 'nutrition.diet' },
  { source: 'allergies', kind: 'words', texts: 'nutrition.allergen' },
  { source: 'is_pregnant', kind: 'boolean' },
  { source: 'is_lactating', kind: 'boolean' },
] as const satisfies readonly ({ source: keyof Profile } & Kind)[];

/** What a person says of their body, goals and allergies. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const translate = useTranslate();
  const text = useValueText();
  return (
    <Facts
      facts={shown.map((field) => ({
        label: translate(`${own}.profile.${field.source}`),
        value: text(field, profile[field.source]),
      }))}
    />
  );
}
