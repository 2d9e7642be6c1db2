import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useUnitName } from '../../nutrition/useUnitName';
import { showPath } from '../../resource/list/clickedPath';
import { useFormats } from '../../shared/format/useFormats';
import type { Recipe } from '../columns';
import { useWords } from '../words';

/** The ingredients for all servings, each leading to its food; those without one are marked. */
export function Ingredients({ recipe }: { recipe: Recipe }) {
  const words = useWords();
  const translate = useTranslate();
  const unitName = useUnitName();
  const { number } = useFormats();
  return (
    <>
      <p className="recipe-note">{words('show.for_servings', { smart_count: recipe.servings })}</p>
      <ul className="ingredients">
        {recipe.ingredients.map(({ name, quantity, unit, notes, food_id }, at) => (
          <li key={at}>
            <span className="ingredient-amount">
              {quantity == null ? translate('nutrition.to_taste') : number(quantity)}{' '}
              {unit && unitName(unit, quantity ?? 1)}
            </span>
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
