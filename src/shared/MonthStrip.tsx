import { useTranslate } from 'ra-core';
import { monthName, monthRanges, months } from './format/months';
import { useFormats } from './format/useFormats';
import './cells.css';

/** "mars–mai et octobre", or "toute l’année". */
export function useMonthWords() {
  const { locale, list } = useFormats();
  const translate = useTranslate();
  return (chosen: readonly number[]) => {
    if (new Set(chosen).size === 12) return translate('shared.all_year');
    const name = (month: number) => monthName(month, locale);
    return list(
      monthRanges(chosen).map(([from, to]) =>
        from === to ? name(from) : `${name(from)}–${name(to)}`,
      ),
    );
  };
}

/** Twelve small bars, January first; those of the season are filled. Read aloud as words. */
export function MonthStrip({ season }: { season: readonly number[] }) {
  const words = useMonthWords()(season);
  if (season.length === 0) return null;
  return (
    <span className="months" title={words}>
      {months.map((month) => (
        <span
          key={month}
          className={season.includes(month) ? 'months-one in-season' : 'months-one'}
          aria-hidden
        />
      ))}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
