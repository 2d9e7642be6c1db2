import Button from '@mui/material/Button';
import {
  useCreatePath,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { useCan } from '../../providers/useAccess';
import { isName, newCalled } from './newCalled';

/** Leads to the form for a new record that is called what was searched. Absent where not allowed. */
export function CreateCalled({ words }: { words: unknown }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const { options } = useResourceDefinition<{ nameColumn?: string }>({ resource });
  const column = options?.nameColumn;
  const may = useCan()(resource, 'create');
  if (!column || !may || typeof words !== 'string' || !isName(words)) return null;
  return (
    <Button
      variant="contained"
      component={Link}
      to={newCalled(createPath({ resource, type: 'create' }), column, words)}
    >
      {translate('resource.list.create_called', { name: words.trim() })}
    </Button>
  );
}
