import BasketIcon from '@mui/icons-material/ShoppingBasketOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';
import { RecordSkeleton } from '../resource/record/RecordSkeleton';
import type { ShoppingListSummary } from './columns';

/** The shopping lists of people whose data are open, to read. */
const shoppingLists = {
  name: 'shopping_lists',
  list: page(
    withTexts(['shopping_lists', 'foods', 'personal'], () => import('./list/ShoppingListList')),
  ),
  show: page(
    withTexts(['shopping_lists', 'foods', 'personal'], () => import('./show/ShoppingListShow')),
    RecordSkeleton,
  ),
  icon: BasketIcon,
  recordRepresentation: (list: ShoppingListSummary) => list.name,
  options: { desk: 'accounts' },
} satisfies ResourceProps;

export default shoppingLists;
