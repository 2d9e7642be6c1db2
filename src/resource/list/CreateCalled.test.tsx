import { screen } from '@testing-library/react';
import { ResourceContextProvider, ResourceDefinitionContextProvider } from 'react-admin';
import { expect, test } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import type { Role } from '../../providers/access';
import { CreateCalled } from './CreateCalled';

const definitions = { foods: { name: 'foods', options: { nameColumn: 'name_fr' } } };

function open(words: unknown, role: Role = 'nutritionist') {
  renderAdmin(
    <ResourceDefinitionContextProvider definitions={definitions}>
      <ResourceContextProvider value="foods">
        <CreateCalled words={words} />
      </ResourceContextProvider>
    </ResourceDefinitionContextProvider>,
    { roles: [role] },
  );
  return screen.queryByRole('link');
}

test('what was not found can be added under the name that was searched', () => {
  const link = open(' kéfir de fruits ');
  expect(link).toHaveTextContent('Ajouter « kéfir de fruits »');
  const source = JSON.stringify({ name_fr: 'kéfir de fruits' });
  const { searchParams } = new URL(link?.getAttribute('href') ?? '', 'http://localhost');
  expect(searchParams.get('source')).toBe(source);
});

test.each([
  ['no words', undefined, 'nutritionist'],
  ['an address', 'ines@coach.example', 'nutritionist'],
  ['somebody who may not add one', 'kéfir', 'support'],
] as const)('nothing to add for %s', (_, words, role) => {
  expect(open(words, role)).toBeNull();
});
