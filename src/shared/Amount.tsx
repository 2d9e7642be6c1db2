import { useFormats } from './format/useFormats';
import './cells.css';

interface Props {
  value: number | null | undefined;
  unit: string;
  /** Decimals shown at most. */
  decimals?: number;
}

/** A figure with its unit small and grey; nothing where it is unknown. */
export function Amount({ value, unit, decimals = 1 }: Props) {
  const { number } = useFormats();
  if (value === null || value === undefined) return null;
  return (
    <span className="amount">
      {number(value, decimals)} <span className="amount-unit">{unit}</span>
    </span>
  );
}
