import { useTranslate } from 'react-admin';
import { Amount } from '../shared/Amount';

interface Props {
  value: number | null;
  qualifier?: string;
  unit: string;
  /** Decimals shown at most. */
  decimals?: number;
}

/** An amount with what its source leaves open: "< 0,5 g", "traces". */
export function QualifiedAmount({ value, qualifier, unit, decimals = 3 }: Props) {
  const translate = useTranslate();
  if (qualifier === 'traces') return translate('nutrition.traces');
  const amount = <Amount value={value} unit={unit} decimals={decimals} />;
  return qualifier === 'less_than' ? <>&lt;&nbsp;{amount}</> : amount;
}
