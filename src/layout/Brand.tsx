import { styled } from '@mui/material/styles';
import { Link } from 'react-router-dom';
import { appName } from '../shared/documentTitle';

const Home = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  height: 52,
  padding: '0 12px',
  color: theme.palette.text.primary,
  fontWeight: 650,
  fontSize: '0.9375rem',
  letterSpacing: '-0.01em',
  textDecoration: 'none',
  '& img': { width: 22, height: 22 },
}));

export const Brand = () => (
  <Home to="/">
    <img src="/favicon.svg" alt="" />
    {appName}
  </Home>
);
