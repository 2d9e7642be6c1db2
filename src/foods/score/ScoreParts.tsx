import Box from '@mui/material/Box';
import { Amount } from '../../shared/Amount';
import { useFormats } from '../../shared/format/useFormats';
import type { ScorePart } from '../../providers/jsonColumns';
import { useKeyName } from '../useNutrients';
import { useWords } from '../words';

const look = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& caption': { typography: 'h3', textAlign: 'left', mb: 0.5 },
  '& th': { textAlign: 'left', fontWeight: 400, py: '4px' },
  '& td': { textAlign: 'right', py: '4px', pl: 1.5, whiteSpace: 'nowrap' },
  '& thead th': { color: 'text.secondary', fontSize: '0.75rem' },
  '& thead th:not(:first-of-type)': { textAlign: 'right', pl: 1.5 },
  '& tr': { borderBottom: 1, borderColor: 'divider' },
} as const;

/** 'mg' of 'zinc_mg'. */
const unitOf = (key: string) => key.slice(key.lastIndexOf('_') + 1).replace('ug', 'µg');

/** The nutrients of one side of the score, the strongest first, each with what it adds to R. */
export function ScoreParts({ title, parts }: { title: string; parts: ScorePart[] }) {
  const words = useWords();
  const keyName = useKeyName();
  const { percent, fixed } = useFormats();
  const sorted = [...parts].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const signed = (value: number) =>
    Math.abs(value) < 0.005 ? '0' : `${value > 0 ? '+' : ''}${fixed(value, 2)}`;
  return (
    <Box component="table" sx={look}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words('score.nutrient')}</th>
          <th scope="col">{words('score.amount')}</th>
          <th scope="col">{words('score.share')}</th>
          <th scope="col">{words('score.contribution')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ key, amount, full_at: full, share, contribution }) => (
          <tr key={key}>
            <th scope="row">{keyName(key)}</th>
            <td>
              <Amount value={amount} unit={unitOf(key)} decimals={3} />
            </td>
            <td title={`${String(full)} ${unitOf(key)}`}>{percent(share)}</td>
            <td>{signed(contribution)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
