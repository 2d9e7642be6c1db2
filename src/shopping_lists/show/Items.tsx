import { useTranslate } from 'react-admin';
import type { ShoppingItem } from '../../providers/jsonColumns';
import { useFormats } from '../../shared/format/useFormats';
import type { ShoppingList } from '../columns';
import { Item } from './Item';
import './items.css';

/** The items by aisle, both in the order in which they are kept. */
function byAisle(items: readonly ShoppingItem[]) {
  const aisles = new Map<string, ShoppingItem[]>();
  for (const item of items) aisles.set(item.category, [...(aisles.get(item.category) ?? []), item]);
  return [...aisles];
}

/** What to buy, aisle by aisle, and what of it has a known cost. */
export function Items({
  list: { items, total_estimated_cost_euro: total },
}: {
  list: ShoppingList;
}) {
  const translate = useTranslate();
  const { euros } = useFormats();
  const words = (key: string, args?: object) =>
    translate(`resources.shopping_lists.show.${key}`, args);
  if (items.length === 0) return words('no_item');
  const unknown = items.filter((item) => item.estimated_cost == null).length;
  return (
    <>
      {byAisle(items).map(([aisle, own]) => (
        <div key={aisle} className="aisle">
          <h3>{translate(`resources.foods.category.${aisle}`)}</h3>
          <ul>
            {own.map((item, at) => (
              <Item key={at} item={item} />
            ))}
          </ul>
        </div>
      ))}
      <p className="items-total">
        {total !== null && words('total', { total: euros(total) })}{' '}
        {unknown > 0 && words('without_cost', { smart_count: unknown })}
      </p>
    </>
  );
}

/** How many of the items are ticked, beside the title. */
export function ItemsNote({ list: { items } }: { list: ShoppingList }) {
  const translate = useTranslate();
  if (items.length === 0) return null;
  return translate('resources.shopping_lists.show.checked_of', {
    smart_count: items.filter((item) => item.checked).length,
    total: items.length,
  });
}
