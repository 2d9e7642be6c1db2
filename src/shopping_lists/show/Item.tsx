import CheckedIcon from '@mui/icons-material/CheckBoxOutlined';
import UncheckedIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ShoppingItem } from '../../providers/jsonColumns';
import { showPath } from '../../resource/list/clickedPath';
import { useFormats } from '../../shared/format/useFormats';
import { useItemQuantity } from './useItemQuantity';

/** One thing to buy: whether it is ticked, what, how much of it, what it costs. */
export function Item({ item }: { item: ShoppingItem }) {
  const translate = useTranslate();
  const { euros } = useFormats();
  const quantity = useItemQuantity()(item);
  const { name, food_id, checked, estimated_cost: cost } = item;
  const Box = checked ? CheckedIcon : UncheckedIcon;
  const state = translate(`resources.shopping_lists.show.${checked ? 'checked' : 'unchecked'}`);
  return (
    <li className={checked ? 'item item-checked' : 'item'}>
      <Box titleAccess={state} sx={{ fontSize: 18 }} />
      <span>
        {food_id ? (
          <Link component={RouterLink} underline="always" to={showPath('foods', food_id)}>
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className="item-quantity">{quantity}</span>
      <span className="item-cost">{cost == null ? '–' : euros(cost)}</span>
    </li>
  );
}
