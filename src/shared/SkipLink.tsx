import { styled } from '@mui/material/styles';
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

interface Props {
  /** Of what takes the focus. */
  selector: string;
  label: string;
}

/** Seen by the keyboard alone: lets it pass over what stands between it and a part of the page. */
export function SkipLink({ selector, label }: Props) {
  // The address stays as it is: it holds the state of the list.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <Link href="#" onClick={skip}>
      {label}
    </Link>
  );
}
