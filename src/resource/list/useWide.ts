import useMediaQuery from '@mui/material/useMediaQuery';

/** True where a table and a side column fit side by side. */
export const useWide = () => useMediaQuery('(min-width: 1100px)', { noSsr: true });

/** True on a phone, where a row becomes a card. */
export const usePhone = () => useMediaQuery('(max-width: 699px)', { noSsr: true });
