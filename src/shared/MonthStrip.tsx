import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { monthName, monthRanges, months } from './format/months';
import { useFormats } from './format/useFormats';
import { visuallyHidden } from './visuallyHidden';

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
    <Box
      component="span"
      title={words}
      sx={{ display: 'inline-flex', verticalAlign: 'middle', gap: '2px', position: 'relative' }}
    >
      {months.map((month) => (
        <Box
          key={month}
          component="span"
          aria-hidden
          sx={{
            width: 5,
            height: 14,
            borderRadius: '1px',
            bgcolor: season.includes(month) ? 'primary.main' : 'divider',
          }}
        />
      ))}
      <Box component="span" sx={visuallyHidden}>
        {words}
      </Box>
    </Box>
  );
}
