import Box from '@mui/material/Box';
import { useFormats } from '../../shared/format/useFormats';
import type { AmountDetail } from '../../providers/jsonColumns';
import { QualifiedAmount } from '../../nutrition/QualifiedAmount';
import type { Nutrient } from '../../nutrition/useNutrients';
import { useNutrientName } from '../../nutrition/useNutrients';
import { useWords } from '../words';
import { useSource } from './useSource';

interface Props {
  nutrient: Nutrient;
  /** Amount per 100 g; undefined is unknown, which is not 0. */
  value: number | undefined;
  detail: AmountDetail | undefined;
  /** The source that goes without saying. */
  usual: string | undefined;
  /** Whether sources have a column. */
  sourced: boolean;
}

/** One nutrient of a food. */
export function NutrientRow({ nutrient, value, detail, usual, sourced }: Props) {
  const words = useWords();
  const nameOf = useNutrientName();
  const sourceOf = useSource();
  const { percent, number } = useFormats();
  const { reference_intake: reference, unit, decimals } = nutrient;
  const grey = { color: 'text.secondary' };

  const amount = () => {
    if (value === undefined)
      return <Box sx={{ ...grey, fontStyle: 'italic' }}>{words('show.unknown')}</Box>;
    const places = Math.max(decimals, value < 1 ? 3 : 0);
    return (
      <QualifiedAmount value={value} qualifier={detail?.qualifier} unit={unit} decimals={places} />
    );
  };
  const source = () =>
    value === undefined || (usual && detail?.source === usual) ? '' : sourceOf(detail);
  const share = value !== undefined && reference ? value / reference : undefined;
  // Of an amount below a limit, the share is below that limit's.
  const bound = detail?.qualifier === 'less_than';
  return (
    <tr>
      <th scope="row">{nameOf(nutrient)}</th>
      <td>{amount()}</td>
      <td
        title={
          share === undefined || !reference
            ? undefined
            : `${number(reference)} ${unit} (${nutrient.reference_source ?? ''})`
        }
      >
        {share === undefined ? '' : bound ? `< ${percent(Math.max(share, 0.01))}` : percent(share)}
      </td>
      {sourced && (
        <Box component="td" sx={{ ...grey, fontSize: '0.75rem' }}>
          {source()}
        </Box>
      )}
    </tr>
  );
}
