import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useMyAccess } from '../providers/useAccess';
import { PageTitle } from '../shared/PageTitle';
import { Figures } from './Figures';
import { LookUp } from './LookUp';
import { Operations } from './Operations';
import { haveQueues } from './queues';
import { Queues } from './Queues';
import '../shared/cells.css';
import './home.css';

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
      {is('admin') && <Operations />}
      {haveQueues(me.roles) && <Queues />}
      {is('analyst', 'admin') && <Figures />}
    </Box>
  );
}
