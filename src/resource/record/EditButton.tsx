import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import {
  useCreatePath,
  useNavigate,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { useHotkeys } from 'react-hotkeys-hook';
import { Link } from 'react-router-dom';
import { useCan } from '../../providers/useAccess';

/** Leads to the form of the record around; also the key e. Absent where not allowed. */
export function EditButton() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const createPath = useCreatePath();
  const navigate = useNavigate();
  const allowed = useCan()(resource, 'edit') && record !== undefined;
  const to = allowed ? createPath({ resource, type: 'edit', id: record.id }) : undefined;
  const open = () => {
    if (to !== undefined) navigate(to);
  };
  useHotkeys('e', open, { useKey: true, enabled: to !== undefined });
  if (to === undefined) return null;
  return (
    <Button
      variant="contained"
      startIcon={<EditIcon />}
      component={Link}
      to={to}
      aria-keyshortcuts="e"
    >
      {translate('resource.record.edit')}
    </Button>
  );
}
