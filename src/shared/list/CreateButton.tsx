import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useCreatePath, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCan } from '../../providers/useAccess';

/** Leads to the form for a new record. Absent where not allowed. */
export function CreateButton() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  if (!useCan()(resource, 'create')) return null;
  return (
    <Button
      variant="contained"
      startIcon={<AddIcon />}
      component={Link}
      to={createPath({ resource, type: 'create' })}
    >
      {translate('shared.form.add')}
    </Button>
  );
}
