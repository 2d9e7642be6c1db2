import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from '../../resource/list/clickedPath';
import { useRemember } from '../../resource/record/recent';
import { documentTitle } from '../../shared/documentTitle';
import type { Combination } from '../columns';
import { signs } from '../sign';
import { useFoodName } from '../useFoodName';

const Food = ({ id, name }: { id: string; name: string }) => (
  <Link component={RouterLink} to={showPath('foods', id)} color="inherit">
    {name || '…'}
  </Link>
);

/** Both foods, each leading to its page, with the sign between them. */
export function PairTitle({ combination }: { combination: Combination }) {
  const { food_1_id: one, food_2_id: other, combination_type: type } = combination;
  const names = [useFoodName(one), useFoodName(other)] as const;
  const name = names.join(` ${signs[type]} `);
  useRemember('food_combinations', combination.id, names.every(Boolean) && name);
  return (
    <>
      <title>{documentTitle(name)}</title>
      <Food id={one} name={names[0]} /> {signs[type]} <Food id={other} name={names[1]} />
    </>
  );
}
