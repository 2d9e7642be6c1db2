import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { MouseEvent } from 'react';

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
  // The address stays as it is: it holds the state of the list.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById('main-content')?.focus();
  };
  return (
    <Link href="#main-content" onClick={skip}>
      {useTranslate()('console.skip')}
    </Link>
  );
}
