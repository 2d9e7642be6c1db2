import { useWatch } from 'react-hook-form';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { isUsedByGram } from '../isUsedByGram';
import { toRow } from './foodValues';
import { useLiveScore } from './useLiveScore';

/** The score as one types, where the column that explains it is out of sight. */
export function ScoreInSight() {
  const row = useWatch({ compute: toRow });
  const { score } = useLiveScore(row);
  return <ScoreBadge score={score} byGram={isUsedByGram({ category: row.category ?? '' })} />;
}
