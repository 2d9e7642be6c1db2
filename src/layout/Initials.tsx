import { styled } from '@mui/material/styles';

/** At most two letters of a name or of an address. */
const initialsOf = (name: string) =>
  name
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

const Disc = styled('span')(({ theme }) => ({
  display: 'grid',
  placeItems: 'center',
  width: 30,
  height: 30,
  borderRadius: '50%',
  background: 'var(--action-soft)',
  color: theme.palette.primary.main,
  fontSize: '0.75rem',
  fontWeight: 600,
  // Drawn, not written: the button around is named after the whole name.
  '&::before': { content: 'attr(data-initials)' },
}));

export const Initials = ({ name }: { name: string }) => <Disc data-initials={initialsOf(name)} />;
