import { FactCard } from '../../resource/record/FactCard';
import { FactGroup } from '../../resource/record/FactGroup';
import { RecordFacts } from '../../resource/record/RecordFacts';
import { SavedBy } from '../../resource/record/SavedBy';
import type { Recipe } from '../columns';
import { kinds } from '../kinds';
import { useWords } from '../words';

/** For whom, how long, how dear; what people made of it; dates. */
export function RecipeFacts({ recipe }: { recipe: Recipe }) {
  const words = useWords();
  return (
    <FactCard>
      <FactGroup title={words('show.facts')}>
        <RecordFacts
          record={recipe}
          fields={[
            { source: 'meal_type', ...kinds.meal_type },
            { source: 'servings', ...kinds.servings },
            { source: 'prep_time_minutes', ...kinds.prep_time_minutes },
            { source: 'cook_time_minutes', ...kinds.cook_time_minutes },
            { source: 'difficulty_level', ...kinds.difficulty_level },
            { source: 'cost_per_serving_euro', ...kinds.cost_per_serving_euro },
            { source: 'season', ...kinds.season },
            { source: 'cuisine', ...kinds.cuisine },
            { source: 'cooking_methods', ...kinds.cooking_methods },
          ]}
        />
      </FactGroup>
      <FactGroup title={words('show.popularity')}>
        <RecordFacts
          record={recipe}
          fields={[
            { source: 'like_count', ...kinds.like_count },
            { source: 'save_count', ...kinds.save_count },
            { source: 'cooked_count', ...kinds.cooked_count },
            { source: 'rating_avg', ...kinds.rating_avg },
            { source: 'rating_count', ...kinds.rating_count },
          ]}
        />
      </FactGroup>
      <FactGroup title={words('show.dates')}>
        <RecordFacts
          record={recipe}
          fields={[
            { source: 'created_at', kind: 'moment' },
            { source: 'published_at', kind: 'moment' },
            { source: 'updated_at', cell: () => <SavedBy record={recipe} /> },
          ]}
        />
      </FactGroup>
    </FactCard>
  );
}
