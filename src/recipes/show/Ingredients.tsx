import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useQuantityText } from '../../nutrition/useQuantityText';
import { showPath } from '../../resource/list/clickedPath';
import type { Recipe } from '../columns';
import { useWords } from '../words';

/** The ingredients for all servings, each leading to its food; those without one are marked. */
export function Ingredients({ recipe }: { recipe: Recipe }) {
  const words = useWords();
  const quantityText = useQuantityText();
  return (
    <>
      <p className="recipe-note">{words('show.for_servings', { smart_count: recipe.servings })}</p>
      <ul className="ingredients">
        {recipe.ingredients.map(({ name, quantity, unit, notes, food_id }, at) => (
          <li key={at}>
            <span className="ingredient-amount">{quantityText(quantity, unit)}</span>
            <span>
              {food_id ? (
                <Link component={RouterLink} underline="always" to={showPath('foods', food_id)}>
                  {name}
                </Link>
              ) : (
                name
              )}
              {notes && <span className="rows-faint"> ({notes})</span>}
              {!food_id && <span className="tag tag-warning">{words('show.unlinked')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
