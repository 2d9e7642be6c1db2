import { styled } from '@mui/material/styles';
import { useTranslate } from 'ra-core';

const Link = styled('a')(({ theme }) => ({
  position: 'fixed',
  top: 8,
  left: -9999,
  zIndex: theme.zIndex.tooltip,
  padding: '8px 16px',
  borderRadius: 6,
  background: theme.palette.primary.main,
  color: theme.palette.primary.contrastText,
  '&:focus': { left: 8 },
}));

/** Lets the keyboard pass over the menu. */
export function SkipLink() {
  return <Link href="#main-content">{useTranslate()('console.skip')}</Link>;
}
