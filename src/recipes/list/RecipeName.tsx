import { NameCell } from '../../resource/list/NameCell';
import type { RecipeSummary } from '../columns';
import { RecipeState } from '../RecipeState';

/** The recipe's name, which leads to it, and its state. */
export const RecipeName = ({ recipe }: { recipe: RecipeSummary }) => (
  <NameCell resource="recipes" row={recipe} name={recipe.name}>
    <RecipeState recipe={recipe} />
  </NameCell>
);
