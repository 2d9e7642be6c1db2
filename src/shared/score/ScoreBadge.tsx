import { useTranslate } from 'react-admin';
import { potentialOf, scoreColour } from '../../theme/scoreScale';
import { useFormats } from '../format/useFormats';
import '../cells.css';

interface Props {
  score: number | null | undefined;
  /** Writes the word of the scale beside the number; else it is in the tooltip and for readers. */
  worded?: boolean;
  size?: 'small' | 'large';
}

/** An anti-inflammatory score (1–10) on the console's one scale, or that there is none. */
export function ScoreBadge({ score, worded = false, size = 'small' }: Props) {
  const translate = useTranslate();
  const { fixed } = useFormats();
  const known = score !== null && score !== undefined;
  const word = known
    ? translate(`console.potentials.${potentialOf(score)}`)
    : translate('console.no_score');
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
