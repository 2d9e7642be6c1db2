import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { myAccess } from '../providers/myAccess';
import { signOut } from '../providers/session';
import { Message } from '../shared/Message';

/** For someone who signed in but to whom no role was given. */
export function NoRole({ email }: { email: string }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const retry = () => void queryClient.refetchQueries({ queryKey: myAccess.queryKey });
  return (
    <Message title={translate('console.no_role.title')} fullPage>
      <p>{translate('console.no_role.body', { email })}</p>
      <p>{translate('console.no_role.ask')}</p>
      <Button variant="contained" onClick={retry}>
        {translate('console.no_role.retry')}
      </Button>
      <Button variant="outlined" onClick={() => void signOut()}>
        {translate('console.person.sign_out')}
      </Button>
    </Message>
  );
}
