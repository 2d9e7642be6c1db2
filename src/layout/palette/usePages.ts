import {
  useCreatePath,
  useGetResourceLabel,
  useResourceDefinitions,
  useTranslate,
} from 'react-admin';
import { useCan } from '../../providers/useAccess';
import { isName, newCalled } from '../../resource/list/newCalled';

/** A page or an action of the console. */
export interface Destination {
  path: string;
  label: string;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a word of the text begins so; any text does with no words. */
const begins = (text: string, words: string) => ` ${folded(text)}`.includes(` ${folded(words)}`);

/** The pages and actions that the person may open and whose words begin as typed. */
export function usePages(words: string): Destination[] {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const createPath = useCreatePath();
  const can = useCan();
  const all = Object.values(useResourceDefinitions());
  const lists = all
    .filter(({ name, hasList }) => hasList && can(name, 'list'))
    .map(({ name }) => ({
      path: createPath({ resource: name, type: 'list' }),
      label: labelOf(name, 2),
      words: '',
    }));
  const actions = all
    .filter(({ name, hasCreate }) => hasCreate && can(name, 'create'))
    .map(({ name }) => ({
      path: createPath({ resource: name, type: 'create' }),
      label: translate(`resources.${name}.create`),
      words: translate('console.search.create_words'),
    }));
  return [{ path: '/', label: translate('home.title'), words: '' }, ...lists, ...actions].filter(
    (one) => begins(`${one.label} ${one.words}`, words.trim()),
  );
}

/** Forms for something new that is called what was typed, which the person may open. */
export function useAdditions(words: string): Destination[] {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const createPath = useCreatePath();
  const can = useCan();
  const name = words.trim();
  return Object.values(useResourceDefinitions<{ nameColumn?: string }>()).flatMap(
    ({ name: resource, hasCreate, options }) => {
      const column = options?.nameColumn;
      if (!column || !hasCreate || !can(resource, 'create') || !isName(name)) return [];
      const kind = labelOf(resource, 2).toLowerCase();
      return {
        path: newCalled(createPath({ resource, type: 'create' }), column, name),
        label: translate('console.search.add', { name, kind }),
      };
    },
  );
}
