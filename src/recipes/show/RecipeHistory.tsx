import { HistoryDrawer } from '../../resource/history/HistoryDrawer';
import { Shown } from '../../resource/merge/Shown';
import type { Kind } from '../../resource/values/kinds';
import { Value } from '../../resource/values/Value';
import { editableColumns, type Recipe } from '../columns';
import { kinds } from '../kinds';
import { useWords } from '../words';
import { IngredientLine } from './IngredientLine';

const kindOf: Partial<Record<string, Kind>> = kinds;

/** A value of a recipe in words, by its column. */
function inWords(path: string, value: unknown) {
  if (path === 'instructions')
    return (value as Recipe['instructions']).map((step, at) => <div key={at}>{step}</div>);
  if (path.startsWith('ingredients.'))
    return <IngredientLine ingredient={value as Recipe['ingredients'][number]} />;
  if (path === 'ingredients')
    return (value as Recipe['ingredients']).map((ingredient, at) => (
      <div key={at}>
        <IngredientLine ingredient={ingredient} />
      </div>
    ));
  return <Value of={kindOf[path] ?? {}} value={value} />;
}

/** The history of the recipe around. */
export default function RecipeHistory({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <HistoryDrawer
      onClose={onClose}
      columns={editableColumns}
      nameOf={(path) => words(`fields.${path.split('.')[0] ?? path}`)}
      show={(path, value) => <Shown value={value}>{() => inWords(path, value)}</Shown>}
    />
  );
}
