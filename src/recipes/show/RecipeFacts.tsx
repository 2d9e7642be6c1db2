import { FactCard } from '../../resource/record/FactCard';
import { FactGroup } from '../../resource/record/FactGroup';
import { RecordFacts } from '../../resource/record/RecordFacts';
import type { Recipe } from '../columns';
import { useWords } from '../words';

const minutes = { kind: 'amount', unit: 'min', decimals: 0 } as const;
const count = { kind: 'amount', decimals: 0 } as const;

/** For whom, how long, how dear; what people made of it; dates. */
export function RecipeFacts({ recipe }: { recipe: Recipe }) {
  const words = useWords();
  return (
    <FactCard>
      <FactGroup title={words('show.facts')}>
        <RecordFacts
          record={recipe}
          fields={[
            { source: 'meal_type', kind: 'words', texts: 'nutrition.meal' },
            { source: 'servings', ...count },
            { source: 'prep_time_minutes', ...minutes },
            { source: 'cook_time_minutes', ...minutes },
            { source: 'difficulty_level', kind: 'words', texts: 'resources.recipes.difficulty' },
            { source: 'cost_per_serving_euro', kind: 'money' },
            { source: 'season', kind: 'words', texts: 'nutrition.season' },
            { source: 'cuisine', kind: 'words', texts: 'resources.recipes.cuisine' },
            { source: 'cooking_methods', kind: 'words', texts: 'resources.recipes.method' },
          ]}
        />
      </FactGroup>
      <FactGroup title={words('show.popularity')}>
        <RecordFacts
          record={recipe}
          fields={[
            { source: 'like_count', ...count },
            { source: 'save_count', ...count },
            { source: 'cooked_count', ...count },
            { source: 'rating_avg', kind: 'amount' },
            { source: 'rating_count', ...count },
          ]}
        />
      </FactGroup>
      <FactGroup title={words('show.dates')}>
        <RecordFacts
          record={recipe}
          fields={[
            { source: 'created_at', kind: 'moment' },
            { source: 'published_at', kind: 'moment' },
            { source: 'updated_at', kind: 'moment' },
          ]}
        />
      </FactGroup>
    </FactCard>
  );
}
