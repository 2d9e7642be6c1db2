import { MonthCalendar } from '../../nutrition/MonthCalendar';
import { useMonthWords } from '../../nutrition/MonthStrip';
import type { Food } from '../columns';
import { useWords } from '../words';

/** When the food is in season in France. */
export function SeasonSection({ food: { season_months: season } }: { food: Food }) {
  const words = useWords();
  return season.length === 0 ? words('show.season_unknown') : <MonthCalendar season={season} />;
}

/** The same in words, beside the title. */
export function SeasonNote({ food: { season_months: season } }: { food: Food }) {
  const monthWords = useMonthWords();
  return season.length > 0 && monthWords(season);
}
