import TrashIcon from '@mui/icons-material/RestoreFromTrashOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';

/** What was deleted and can come back; a row leads to the page of its record, which offers that. */
const trash = {
  name: 'trash',
  list: page(withTexts(['trash'], () => import('./list/TrashList'))),
  icon: TrashIcon,
  options: { desk: 'curation' },
} satisfies ResourceProps;

export default trash;
