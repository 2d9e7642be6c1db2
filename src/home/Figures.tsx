import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ActivePeople } from './ActivePeople';
import { Freshness } from './Freshness';
import { FeatureUse } from './FeatureUse';
import { Retention } from './Retention';

/** What analysts read first: how many use the app and come back, what they use, how old that is. */
export function Figures() {
  const translate = useTranslate();
  return (
    <>
      <section aria-labelledby="figures">
        <Box component="h2" id="figures" sx={{ typography: 'h2', m: 0, mb: 0.5 }}>
          {translate('home.figures')}
        </Box>
        <Freshness />
        <div className="home-figures">
          <ActivePeople />
          <Retention />
        </div>
      </section>
      <FeatureUse />
    </>
  );
}
