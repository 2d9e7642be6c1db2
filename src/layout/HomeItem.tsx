import HomeIcon from '@mui/icons-material/HomeOutlined';
import { useTranslate } from 'react-admin';
import { NavigationLink } from './NavigationLink';

/** The way home, first in the menu. */
export const HomeItem = ({ onNavigate }: { onNavigate?: () => void }) => (
  <NavigationLink to="/" end onClick={onNavigate}>
    <HomeIcon aria-hidden />
    {useTranslate()('home.title')}
  </NavigationLink>
);
