import List from '@mui/material/List';
import ListSubheader from '@mui/material/ListSubheader';
import { useTranslate } from 'ra-core';
import { useDesks } from './desks';
import { NavigationItem } from './NavigationItem';

/** The desks and their pages. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('console.navigation')}>
      {useDesks().map(({ desk, resources }) => (
        <List
          key={desk}
          dense
          disablePadding
          aria-label={translate(`console.desks.${desk}`)}
          subheader={
            <ListSubheader
              component="div"
              disableSticky
              disableGutters
              sx={{ typography: 'overline', color: 'text.secondary', px: 1.5, bgcolor: 'inherit' }}
            >
              {translate(`console.desks.${desk}`)}
            </ListSubheader>
          }
        >
          {resources.map(({ name, icon }) => (
            <NavigationItem key={name} name={name} icon={icon} onNavigate={onNavigate} />
          ))}
        </List>
      ))}
    </nav>
  );
}
