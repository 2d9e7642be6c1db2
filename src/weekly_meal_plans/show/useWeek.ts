import { Vocabularies } from '../../providers/database.types';
import { useNutritionWords } from '../../nutrition/useNutritionWords';
import { useFormats } from '../../shared/format/useFormats';
import type { Plan } from '../columns';
import type { DishProps } from './Dish';
import { useRecipeNames } from './useRecipeNames';

const dayMs = 86_400_000;

/** A plan as a grid: its seven days, the meals that any of them has, and the dish of each, if any. */
export function useWeek({ meals, week_start_date: monday }: Plan) {
  const words = useNutritionWords();
  const { weekday } = useFormats();
  const { names, error, isLoading } = useRecipeNames(meals);
  const planned = Vocabularies.meal.filter((meal) =>
    Object.values(meals).some((day) => day[meal] !== undefined),
  );
  const dish = (day: string, meal: string): DishProps | undefined => {
    const found = meals[day]?.[meal];
    if (!found) return undefined;
    const { recipe_id: id, servings } = found;
    return { id, servings, name: names.get(id), isLoading };
  };
  return {
    error,
    meals: planned.map((key) => ({ key, name: words(`meal.${key}`) })),
    days: Vocabularies.day.map((key, at) => ({
      key,
      name: weekday(new Date(Date.parse(monday) + at * dayMs).toISOString()),
      dishes: planned.map((meal) => dish(key, meal)),
    })),
  };
}
