import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useMyAccess } from '../providers/useAccess';
import { PageTitle } from '../shared/PageTitle';
import { FeatureUse } from './FeatureUse';
import { LookUp } from './LookUp';
import { Queues } from './Queues';

/** Where everyone begins: what waits for them, by their roles. */
export default function Home() {
  const translate = useTranslate();
  const me = useMyAccess();
  if (!me) return null;
  const is = (...roles: string[]) => me.roles.some((role) => roles.includes(role));
  return (
    <Box sx={{ maxWidth: 1100, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <PageTitle title={translate('home.title')} />
      <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
        {translate('home.hello', { name: me.display_name ?? me.email })}
      </Box>
      {is('support', 'admin') && <LookUp />}
      {is('nutritionist', 'support', 'admin') && <Queues />}
      {is('analyst', 'admin') && <FeatureUse />}
    </Box>
  );
}
