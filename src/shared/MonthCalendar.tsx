import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { months, shortMonth } from './format/months';
import { useFormats } from './format/useFormats';
import { useMonthName } from './format/useMonthName';
import { visuallyHidden } from './visuallyHidden';

/** The twelve months; those in season are filled and ticked. */
export function MonthCalendar({ season }: { season: readonly number[] }) {
  const { locale } = useFormats();
  const translate = useTranslate();
  const name = useMonthName();
  return (
    <Box
      component="ol"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 0.5,
        gridTemplateColumns: { xs: 'repeat(6, 1fr)', sm: 'repeat(12, 1fr)' },
      }}
    >
      {months.map((month) => {
        const inSeason = season.includes(month);
        return (
          <Box
            component="li"
            key={month}
            title={name(month)}
            sx={{
              textAlign: 'center',
              py: 1,
              borderRadius: 1,
              fontSize: '0.75rem',
              fontWeight: inSeason ? 650 : 400,
              color: inSeason ? 'primary.contrastText' : 'text.secondary',
              bgcolor: inSeason ? 'primary.main' : 'action.hover',
            }}
          >
            {shortMonth(month, locale)}
            <Box component="span" sx={visuallyHidden}>
              {translate(inSeason ? 'shared.in_season' : 'shared.out_of_season')}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
