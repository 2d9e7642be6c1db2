import { MonthCalendar } from '../../shared/MonthCalendar';
import { useMonthWords } from '../../shared/MonthStrip';
import { Section } from '../../shared/record/Section';
import type { Food } from '../columns';
import { useWords } from '../words';

/** When the food is in season in France. */
export function SeasonSection({ food }: { food: Food }) {
  const words = useWords();
  const monthWords = useMonthWords();
  const { season_months: season } = food;
  return (
    <Section
      id="season"
      title={words('show.season')}
      note={season.length > 0 ? monthWords(season) : undefined}
    >
      {season.length === 0 ? words('show.season_unknown') : <MonthCalendar season={season} />}
    </Section>
  );
}
