import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { sameValue } from '../../shared/sameValue';

interface Props {
  value: unknown;
  /** The value in words, asked for only where there is one. */
  children: () => ReactNode;
}

/** A value of a record beside another one of it; nothing is "vide". */
export function Shown({ value, children }: Props) {
  const translate = useTranslate();
  return sameValue(value, null) ? <em>{translate('resource.conflict.empty')}</em> : children();
}
