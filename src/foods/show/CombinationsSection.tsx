import { useCreatePath, useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Row } from '../../providers/jsonColumns';
import { useCan } from '../../providers/useAccess';
import { RelatedRows } from '../../resource/record/RelatedRows';
import type { Food } from '../columns';
import { useWords } from '../words';

type Pair = Row<'food_combinations_summary'>;
const grade = { kind: 'words', texts: 'resources.food_combinations.grade' } as const;

/** What other foods do to this one, on whichever side of the pair it stands; one can be added. */
export function CombinationsSection({ food }: { food: Food }) {
  const words = useWords();
  const translate = useTranslate();
  const createPath = useCreatePath();
  const create = createPath({ resource: 'food_combinations', type: 'create' });
  const other = (pair: Pair) => (pair.food_1_id === food.id ? pair.food_2_name : pair.food_1_name);
  return (
    <>
      <RelatedRows<Pair>
        resource="food_combinations"
        filter={{ or: `(food_1_id.eq.${food.id},food_2_id.eq.${food.id})` }}
        sort={{ field: 'synergy_score', order: 'DESC' }}
        columns={[
          { source: 'food_1_sort', cell: other },
          {
            source: 'combination_type',
            kind: 'words',
            texts: 'resources.food_combinations.type',
          },
          { source: 'evidence_grade', ...grade },
          { source: 'synergy_score', kind: 'amount', align: 'right' },
        ]}
        none={words('show.no_combination')}
      />
      {useCan()('food_combinations', 'create') && (
        <Button component={Link} to={`${create}?food=${food.id}`} sx={{ mt: 1 }}>
          {translate('resources.foods.show.add_combination')}
        </Button>
      )}
    </>
  );
}
