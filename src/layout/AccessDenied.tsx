import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import { Message } from '../shared/Message';

export function AccessDenied() {
  const translate = useTranslate();
  return (
    <Message title={translate('console.denied.title')}>
      <p>{translate('console.denied.body')}</p>
      <Button variant="contained" component={Link} to="/">
        {translate('console.error_page.home')}
      </Button>
    </Message>
  );
}
