import { useTranslate } from 'react-admin';
import '../shared/cells.css';
import type { ShoppingList } from './columns';

/** What a shopping list is at: in use, done, or put away. */
export function ShoppingListStatus({ status }: Pick<ShoppingList, 'status'>) {
  const translate = useTranslate();
  return (
    <span className={status === 'active' ? 'tag tag-good' : 'tag'}>
      {translate(`resources.shopping_lists.status.${status}`)}
    </span>
  );
}
