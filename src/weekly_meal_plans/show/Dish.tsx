import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from '../../resource/list/clickedPath';
import { useFormats } from '../../shared/format/useFormats';

export interface DishProps {
  id: string;
  /** Absent for a recipe that cannot be read. */
  name?: string;
  servings: number;
  isLoading: boolean;
}

/** One dish of a plan: its recipe, and how many portions of it. */
export function Dish({ id, name, servings, isLoading }: DishProps) {
  const translate = useTranslate();
  const { number } = useFormats();
  const words = (key: string, args?: object) =>
    translate(`resources.weekly_meal_plans.show.${key}`, args);
  const unnamed = isLoading ? '…' : words('no_recipe');
  return (
    <>
      {name === undefined ? (
        <span className="rows-faint">{unnamed}</span>
      ) : (
        <Link component={RouterLink} underline="always" to={showPath('recipes', id)}>
          {name}
        </Link>
      )}
      <span className="week-portions">
        {words('portions', { smart_count: servings, count: number(servings, 1) })}
      </span>
    </>
  );
}
