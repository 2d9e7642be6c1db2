import { styled } from '@mui/material/styles';
import { NavLink } from 'react-router-dom';

/** A line of the menu; marked where it leads to the page shown. */
export const NavigationLink = styled(NavLink)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '0 12px',
  borderRadius: 6,
  color: theme.palette.text.primary,
  fontSize: '0.875rem',
  fontWeight: 500,
  textDecoration: 'none',
  '& svg': { fontSize: 18, color: theme.palette.text.secondary },
  '& small': {
    marginLeft: 'auto',
    fontSize: '0.75rem',
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.secondary,
  },
  '&:hover': { background: 'var(--hover)' },
  '&.active': { background: 'var(--action-soft)', color: theme.palette.primary.main },
  '&.active svg': { color: 'inherit' },
}));
