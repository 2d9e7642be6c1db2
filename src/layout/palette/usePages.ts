import {
  useCreatePath,
  useGetResourceLabel,
  useResourceDefinitions,
  useTranslate,
} from 'react-admin';
import { useCan } from '../../providers/useAccess';

/** A page or an action of the console, by the words that find it. */
export interface Destination {
  path: string;
  label: string;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The pages and actions that fit the words and that the person may open. */
export function usePages(words: string): Destination[] {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const createPath = useCreatePath();
  const can = useCan();
  const lists = Object.values(useResourceDefinitions()).flatMap(({ name, hasList, hasCreate }) => [
    ...(hasList && can(name, 'list')
      ? [{ path: createPath({ resource: name, type: 'list' }), label: labelOf(name, 2) }]
      : []),
    ...(hasCreate && can(name, 'create')
      ? [
          {
            path: createPath({ resource: name, type: 'create' }),
            label: translate('console.search.create', { name: labelOf(name, 1).toLowerCase() }),
          },
        ]
      : []),
  ]);
  const all = [{ path: '/', label: translate('home.title') }, ...lists];
  return all.filter(({ label }) => folded(label).includes(folded(words.trim())));
}
