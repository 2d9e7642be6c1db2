import type { Combination } from './columns';
import { toneOf } from './sign';
import { useWords } from './words';

/** Whether two foods strengthen, complete or hinder each other. */
export const TypeTag = ({ type }: { type: Combination['combination_type'] }) => (
  <span className={toneOf(type)}>{useWords()(`type.${type}`)}</span>
);
