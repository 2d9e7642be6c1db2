import { useTranslate } from 'react-admin';
import { potentialOf, scoreColour } from './scoreScale';
import { useFormats } from '../shared/format/useFormats';
import '../shared/cells.css';
import './nutrition.css';

interface Props {
  score: number | null | undefined;
  /** Writes the word of the scale beside the number; else it is in the tooltip and for readers. */
  worded?: boolean;
  size?: 'small' | 'large';
  /** Of herbs and spices, which nobody eats by 100 g. */
  byGram?: boolean;
}

/** An anti-inflammatory score (1–10, for 100 g) on the console's one scale, or that there is none. */
export function ScoreBadge({ score, worded = false, size = 'small', byGram = false }: Props) {
  const translate = useTranslate();
  const { fixed } = useFormats();
  const known = score !== null && score !== undefined;
  const basis = translate(byGram ? 'nutrition.per_100g_by_gram' : 'nutrition.per_100g');
  const word = known
    ? `${translate(`nutrition.potential.${potentialOf(score)}`)}, ${basis}`
    : translate('nutrition.no_score');
  const { background, ink } = known
    ? scoreColour(score)
    : { background: 'transparent', ink: 'inherit' };
  return (
    <span className={`score score-${size}`}>
      <span
        className={known ? 'score-badge' : 'score-badge unknown'}
        title={word}
        style={{ background, color: ink }}
      >
        {known ? fixed(score, 1) : '–'}
      </span>
      <span className={worded ? 'score-word' : 'visually-hidden'}>{word}</span>
    </span>
  );
}
