import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import { Message } from '../shared/Message';

export function NotFound() {
  const translate = useTranslate();
  return (
    <Message title={translate('console.not_found.title')}>
      <p>{translate('console.not_found.body')}</p>
      <Button variant="contained" component={Link} to="/">
        {translate('console.error_page.home')}
      </Button>
    </Message>
  );
}
