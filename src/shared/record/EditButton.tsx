import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { useCreatePath, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCan } from '../../providers/useAccess';

/** Leads to the form of the record around. Absent where not allowed. */
export function EditButton() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const createPath = useCreatePath();
  const can = useCan();
  if (!record || !can(resource, 'edit')) return null;
  return (
    <Button
      variant="contained"
      startIcon={<EditIcon />}
      component={Link}
      to={createPath({ resource, type: 'edit', id: record.id })}
    >
      {translate('shared.record.edit')}
    </Button>
  );
}
