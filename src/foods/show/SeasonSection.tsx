import { MonthCalendar } from '../../nutrition/MonthCalendar';
import { useMonthWords } from '../../nutrition/MonthStrip';
import type { Food } from '../columns';
import { useWords } from '../words';

/** When the food is in season in France. */
export function SeasonSection({ food }: { food: Food }) {
  const words = useWords();
  if (food.season_months.length > 0) return <MonthCalendar season={food.season_months} />;
  return food.is_imported ? `${words('fields.is_imported')}.` : words('show.season_unknown');
}

/** The same in words, beside the title. */
export function SeasonNote({ food: { season_months: season } }: { food: Food }) {
  const monthWords = useMonthWords();
  return season.length > 0 && monthWords(season);
}
