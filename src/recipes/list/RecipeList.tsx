import { ResourceList } from '../../resource/list/ResourceList';
import { filters } from './filters';
import rows from './rows';

/** All recipes, drafts included for those who may read them. */
const RecipeList = () => (
  <ResourceList resource="recipes" rows={rows} filters={filters} facets="recipe_facets" />
);

export default RecipeList;
