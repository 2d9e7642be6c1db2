import { screen } from '@testing-library/react';
import { ResourceDefinitionContextProvider, useStoreContext } from 'react-admin';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { useRecent, useRemember } from './recent';

const definitions = {
  foods: { name: 'foods', options: { desk: 'curation' } },
  users: { name: 'users', options: { desk: 'accounts' } },
};

function Page({ resource, id, title }: { resource: string; id: string; title: string }) {
  useRemember(resource, id, title);
  return null;
}

function Recent() {
  const store = useStoreContext();
  const [opened, setOpened] = useState({ resource: 'foods', id: 'f1', title: 'Abricot cru' });
  const kept = JSON.stringify(store.listItems?.('recent') ?? {});
  return (
    <>
      <Page {...opened} />
      <button onClick={() => setOpened({ resource: 'users', id: 'u1', title: 'Lou Martin' })}>
        person
      </button>
      <button onClick={() => setOpened({ resource: 'foods', id: 'f1', title: 'Abricot' })}>
        food
      </button>
      <ol>
        {useRecent().map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <p data-testid="kept">{kept}</p>
    </>
  );
}

const titles = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('the latest comes first, once, under its present name; people are kept in memory alone', async () => {
  const { user } = renderAdmin(
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Recent />
    </ResourceDefinitionContextProvider>,
  );
  await screen.findByText('Abricot cru');
  await user.click(screen.getByRole('button', { name: 'person' }));
  await screen.findByText('Lou Martin');
  expect(titles()).toEqual(['Lou Martin', 'Abricot cru']);
  await user.click(screen.getByRole('button', { name: 'food' }));
  await screen.findByText('Abricot');
  expect(titles()).toEqual(['Abricot', 'Lou Martin']);
  expect(screen.getByTestId('kept')).toHaveTextContent('Abricot');
  expect(screen.getByTestId('kept')).not.toHaveTextContent('Martin');
});
