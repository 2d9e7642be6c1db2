import { lazy } from 'react';
import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { recipeMeta, type Recipe } from '../columns';
import { RecipeState } from '../RecipeState';
import { Ingredients } from './Ingredients';
import { PortionNutrition } from './PortionNutrition';
import { RecipeFacts } from './RecipeFacts';
import { Suitability } from './Suitability';
import './recipe.css';

const RecipeHistory = lazy(() => import('./RecipeHistory'));

const sections: readonly RecordSection<Recipe>[] = [
  { id: 'ingredients', content: (recipe) => <Ingredients recipe={recipe} /> },
  {
    id: 'steps',
    content: ({ instructions }) => (
      <ol className="steps">
        {instructions.map((step, at) => (
          <li key={at}>{step}</li>
        ))}
      </ol>
    ),
  },
  { id: 'nutrition', content: (recipe) => <PortionNutrition recipe={recipe} /> },
  { id: 'suitability', content: (recipe) => <Suitability recipe={recipe} /> },
];

/** One recipe, for reading. */
const RecipeShow = () => (
  <RecordPage<Recipe>
    resource="recipes"
    meta={recipeMeta}
    title={(recipe) => recipe.name}
    state={(recipe) => (
      <>
        <ScoreBadge score={recipe.anti_inflammatory_score} worded />
        <RecipeState recipe={recipe} />
      </>
    )}
    facts={(recipe) => <RecipeFacts recipe={recipe} />}
    sections={sections}
    history={RecipeHistory}
  />
);

export default RecipeShow;
