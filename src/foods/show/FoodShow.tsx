import { lazy } from 'react';
import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { foodMeta, type Food } from '../columns';
import { AllergensSection } from './AllergensSection';
import { CombinationsSection } from './CombinationsSection';
import { FoodFacts } from './FoodFacts';
import { FoodState } from './FoodState';
import { NutritionNote, NutritionSection } from './NutritionSection';
import { RecipesNote, RecipesSection } from './RecipesSection';
import { ScoreSection } from './ScoreSection';
import { SeasonNote, SeasonSection } from './SeasonSection';

const FoodHistory = lazy(() => import('./FoodHistory'));

const sections: readonly RecordSection<Food>[] = [
  {
    id: 'nutrition',
    note: () => <NutritionNote />,
    content: (food) => <NutritionSection food={food} />,
  },
  { id: 'score', content: (food) => <ScoreSection food={food} /> },
  {
    id: 'season',
    note: (food) => <SeasonNote food={food} />,
    content: (food) => <SeasonSection food={food} />,
  },
  { id: 'allergens', content: (food) => <AllergensSection food={food} /> },
  { id: 'combinations', content: (food) => <CombinationsSection food={food} /> },
  {
    id: 'recipes',
    note: (food) => <RecipesNote food={food} />,
    content: (food) => <RecipesSection food={food} />,
  },
];

/** One food, for reading: facts beside, then what it holds and where it is used. */
const FoodShow = () => (
  <RecordPage<Food>
    resource="foods"
    meta={foodMeta}
    title={(food) => food.name_fr}
    state={(food) => <FoodState food={food} />}
    facts={(food) => <FoodFacts food={food} />}
    sections={sections}
    history={FoodHistory}
  />
);

export default FoodShow;
