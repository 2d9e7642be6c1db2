import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** Leads to the accounts, from where a person's data are opened. */
export const FindAccount = () => (
  <Button variant="contained" component={Link} to="/users">
    {useTranslate()('personal.find_account')}
  </Button>
);
