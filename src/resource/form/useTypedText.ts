import { useState } from 'react';
import { sameValue } from '../../shared/sameValue';

interface Options<Value> {
  /** What the form holds. */
  value: Value;
  write: (value: Value) => string;
  /** Whether a text typed stands for the value: then it stays as it was typed. */
  standsFor: (text: string, value: Value) => boolean;
}

/** The text of an input whose value is no text: as typed, until the value is changed by other means. */
export function useTypedText<Value>({ value, write, standsFor }: Options<Value>) {
  const [typed, setTyped] = useState(() => write(value));
  const [known, setKnown] = useState(value);
  // The value changed by other means than typing: a conflict resolved, a form reset.
  if (!sameValue(known, value)) {
    setKnown(value);
    if (!standsFor(typed, value)) setTyped(write(value));
  }
  return [typed, setTyped] as const;
}
