import { Shown } from '../../resource/merge/Shown';
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
export const ShownValue = ({ path, value }: { path: string; value: unknown }) => (
  <Shown value={value}>
    {() =>
      path.startsWith('food_') && typeof value === 'string' ? (
        <Food id={value} />
      ) : (
        <Value of={kinds[path] ?? {}} value={value} />
      )
    }
  </Shown>
);
