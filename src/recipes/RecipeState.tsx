import type { Recipe } from './columns';
import { useWords } from './words';

/** What sets a recipe apart from those that are simply published: a draft, or shown first. */
export function RecipeState({ recipe }: { recipe: Pick<Recipe, 'is_published' | 'is_featured'> }) {
  const words = useWords();
  if (!recipe.is_published) return <span className="tag tag-warning">{words('state.draft')}</span>;
  return recipe.is_featured && <span className="tag">{words('state.featured')}</span>;
}
