import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { documentTitle } from './documentTitle';

const Root = styled('section')(({ theme }) => ({
  maxWidth: 560,
  margin: '10vh auto 0',
  padding: theme.spacing(3),
  '& h1': { ...theme.typography.h1, fontSize: '1.375rem', margin: '16px 0 12px' },
  '& p': { margin: '0 0 12px', color: theme.palette.text.secondary, fontSize: '0.9375rem' },
  '& .MuiButton-root': { marginTop: 12, marginRight: 8 },
}));

interface Props {
  title: string;
  children: ReactNode;
  /** When nothing else of the console is on the page. */
  fullPage?: boolean;
}

/** A page that speaks instead of showing data: what happened and what can be done. */
export function Message({ title, children, fullPage = false }: Props) {
  return (
    <Root {...(fullPage && { as: 'main' })}>
      <title>{documentTitle(title)}</title>
      {fullPage && <img src="/favicon.svg" alt="" width="32" height="32" />}
      <h1>{title}</h1>
      {children}
    </Root>
  );
}
