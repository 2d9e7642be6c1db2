import { useTranslate } from 'react-admin';
import { HistoryDrawer } from '../../resource/history/HistoryDrawer';
import type { Kind } from '../../resource/values/kinds';
import { Value } from '../../resource/values/Value';
import { editableColumns, type Recipe } from '../columns';
import { kinds } from '../kinds';
import { useWords } from '../words';
import { IngredientLine } from './IngredientLine';

const kindOf: Partial<Record<string, Kind>> = kinds;

/** The history of the recipe around. */
export default function RecipeHistory({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <HistoryDrawer
      onClose={onClose}
      columns={editableColumns}
      nameOf={(path) => words(`fields.${path}`)}
      show={(path, value) => <Shown path={path} value={value} />}
    />
  );
}

/** A value of a recipe in words, by its column; nothing is "vide". */
function Shown({ path, value }: { path: string; value: unknown }) {
  const translate = useTranslate();
  if (path === 'instructions')
    return (value as Recipe['instructions']).map((step, at) => <div key={at}>{step}</div>);
  if (path === 'ingredients')
    return (value as Recipe['ingredients']).map((ingredient, at) => (
      <div key={at}>
        <IngredientLine ingredient={ingredient} />
      </div>
    ));
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty || value === undefined) return <em>{translate('resource.conflict.empty')}</em>;
  return <Value of={kindOf[path] ?? {}} value={value} />;
}
