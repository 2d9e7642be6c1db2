import { useTranslate } from 'react-admin';
import { monthRanges, months } from './format/months';
import { useFormats } from './format/useFormats';
import { useMonthName } from './format/useMonthName';
import './cells.css';

/** "mars–mai et octobre", or "toute l’année". */
export function useMonthWords() {
  const { list } = useFormats();
  const name = useMonthName();
  const translate = useTranslate();
  return (chosen: readonly number[]) => {
    if (new Set(chosen).size === 12) return translate('shared.all_year');
    return list(
      monthRanges(chosen).map(([from, to]) =>
        from === to ? name(from) : `${name(from)}–${name(to)}`,
      ),
    );
  };
}

const bar = { width: 5, gap: 2, height: 14 };
const stripWidth = 12 * bar.width + 11 * bar.gap;

/** One drawing for many bars: as elements they would be half of what a list has to draw. */
const bars = (chosen: readonly number[]) =>
  chosen
    .map((month) => {
      const x = (month - 1) * (bar.width + bar.gap) + 1;
      return `M${x} 0h3a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-12a1 1 0 0 1 1-1z`;
    })
    .join('');

/** Twelve small bars, January first; those of the season are filled. Read aloud as words. */
export function MonthStrip({ season }: { season: readonly number[] }) {
  const words = useMonthWords()(season);
  if (season.length === 0) return null;
  return (
    <span className="months" title={words}>
      <svg width={stripWidth} height={bar.height} aria-hidden="true">
        <path className="months-off" d={bars(months.filter((one) => !season.includes(one)))} />
        <path className="months-on" d={bars(season)} />
      </svg>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
