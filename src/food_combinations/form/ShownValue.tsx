import { useTranslate } from 'react-admin';
import { Value } from '../../resource/values/Value';
import type { Kind } from '../../resource/values/kinds';
import { useFoodName } from '../useFoodName';

const kinds: Partial<Record<string, Kind>> = {
  combination_type: { kind: 'words', texts: 'resources.food_combinations.type' },
  evidence_grade: { kind: 'words', texts: 'resources.food_combinations.grade' },
  synergy_score: { kind: 'amount' },
  is_verified: { kind: 'boolean' },
};

const Food = ({ id }: { id: string }) => useFoodName(id);

/** A value of a combination in words, by its column; nothing is "vide". */
export function ShownValue({ path, value }: { path: string; value: unknown }) {
  const translate = useTranslate();
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty || value === undefined) return <em>{translate('resource.conflict.empty')}</em>;
  if (path.startsWith('food_') && typeof value === 'string') return <Food id={value} />;
  return <Value of={kinds[path] ?? {}} value={value} />;
}
