import { OpenMark } from '../../personal/OpenMark';
import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { shoppingListMeta, type ShoppingList } from '../columns';
import { ShoppingListStatus } from '../ShoppingListStatus';
import { Items, ItemsNote } from './Items';
import { ShoppingListFacts } from './ShoppingListFacts';

const sections: readonly RecordSection<ShoppingList>[] = [
  {
    id: 'items',
    note: (list) => <ItemsNote list={list} />,
    content: (list) => <Items list={list} />,
  },
];

/** One shopping list, for reading. */
const ShoppingListShow = () => (
  <RecordPage<ShoppingList>
    resource="shopping_lists"
    meta={shoppingListMeta}
    title={(list) => list.name}
    state={(list) => (
      <>
        <ShoppingListStatus status={list.status} />
        <OpenMark userId={list.user_id} />
      </>
    )}
    facts={(list) => <ShoppingListFacts list={list} />}
    sections={sections}
  />
);

export default ShoppingListShow;
