import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import { makeThing } from '../../../test/support/things/thing';
import { ThingList } from '../../../test/support/things/ThingList';

vi.mock('../../providers/access', async (original) => ({
  ...(await original<object>()),
  canAccess: () => true,
}));

vi.mock('../../providers/resources', () => ({
  sourceOf: () => ({ list: 'things', search: 'search_things', order: 'id.asc' }),
}));

const list = 'GET /rest/v1/things';
const rows = ['Lamp', 'Chair', 'Table'].map((name, at) => makeThing({ id: `id-${at}`, name }));

const open = (stubs: Stubs = {}, path = '/things') => {
  const requests = stubFetch({
    [list]: ({ url }) => ({
      json: url.includes('offset=50000') ? [] : rows,
      headers: { 'Content-Range': '0-2/3' },
    }),
    'POST /rest/v1/rpc/food_facets': {
      json: [
        { facet: 'colour', value: 'red', found: 2 },
        { facet: 'colour', value: 'grey', found: 0 },
        { facet: 'total', value: null, found: 3 },
      ],
    },
    ...stubs,
  });
  const ui = (
    <Routes>
      <Route path="/things" element={<ThingList />} />
      <Route path="*" element={<p>A page</p>} />
    </Routes>
  );
  return { requests, ...renderAdmin(ui, { path }) };
};
const lastOrder = (requests: Request[]) =>
  requests.map(({ url }) => new URL(url).searchParams.get('order')).findLast(Boolean);
const wide = (matching: string) => {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes(matching),
      media: query,
    }) as MediaQueryList;
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  wide('min-width: 1100px');
});

test('a header orders the list its own way first, then the other, and says which', async () => {
  const { requests, user } = open();
  await screen.findByRole('link', { name: 'Lamp' });
  expect(lastOrder(requests)).toBe('id.asc,id.asc');
  const size = () => screen.getByRole('columnheader', { name: /size/ });
  await user.click(within(size()).getByRole('button'));
  await waitFor(() => expect(lastOrder(requests)).toBe('size.desc.nullslast,id.asc'));
  expect(size()).toHaveAttribute('aria-sort', 'descending');
  await user.click(within(size()).getByRole('button'));
  await waitFor(() => expect(lastOrder(requests)).toBe('size.asc.nullslast,id.asc'));
  expect(size()).toHaveAttribute('aria-sort', 'ascending');
});

test('a click on a row opens its page; one on its box does not', async () => {
  const { user, router } = open();
  const row = within(await screen.findByRole('row', { name: /Chair/ }));
  await user.click(row.getByRole('checkbox'));
  expect(router.state.location.pathname).toBe('/things');
  await user.click(row.getByText('1,5'));
  expect(router.state.location.pathname).toBe('/things/id-1/show');
});

test('rows are selected one by one, up to one with the shift key, and all at once', async () => {
  const { user } = open();
  await screen.findByRole('link', { name: 'Lamp' });
  const [all, first, , third] = screen.getAllByRole<HTMLInputElement>('checkbox', {
    name: /sélectionner/i,
  });
  if (!all || !first || !third) throw new Error('Boxes are missing.');
  await user.click(first);
  expect(await screen.findByText('1 sélectionné')).toBeVisible();
  expect(all.indeterminate).toBe(true);
  await user.keyboard('{Shift>}');
  await user.click(third);
  await user.keyboard('{/Shift}');
  expect(await screen.findByText('3 sélectionnés')).toBeVisible();
  expect(all).toBeChecked();
  await user.click(all);
  expect(screen.queryByText(/sélectionné/)).toBeNull();
});

test('pages are turned, and how many rows a page has is chosen', async () => {
  const many = Array.from({ length: 51 }, (_, at) => makeThing({ id: `id-${at}` }));
  const page = { json: many, headers: { 'Content-Range': '0-0/120' } };
  const { requests, user } = open({
    [list]: ({ url }) => (url.includes('offset=50000') ? { json: [] } : page),
  });
  expect(await screen.findByText('1–50 sur 120')).toBeVisible();
  const pages = within(screen.getByRole('navigation', { name: 'Pages de la liste' }));
  const current = () => pages.getByRole('button', { current: 'page' });
  expect(current()).toHaveAccessibleName('Page 1');
  await user.click(pages.getByRole('button', { name: 'Page suivante' }));
  expect(await screen.findByText('51–100 sur 120')).toBeVisible();
  expect(current()).toHaveAccessibleName('Page 2');
  pages.getByRole('button', { name: 'Page 3' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(current()).toHaveAccessibleName('Page 3'));
  expect(current()).toHaveFocus();
  expect(pages.getByRole('button', { name: 'Page suivante' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await user.selectOptions(screen.getByLabelText('Lignes par page'), '25');
  await waitFor(() => expect(requests.some(({ url }) => url.includes('limit=26'))).toBe(true));
});

test('a count beyond what is counted is marked as an estimate', async () => {
  open({
    [list]: { json: rows, headers: { 'Content-Range': '0-0/1200000' } },
  });
  expect(await screen.findByText(/^1–3 sur ≈ 1\s200\s000$/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Page 1' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Page suivante' })).toBeVisible();
});

test('a facet offers what it would find, and is taken back in one go', async () => {
  const { user, router } = open();
  await screen.findByRole('link', { name: 'Lamp' });
  await user.click(await screen.findByRole('checkbox', { name: /colour.red\s*2/ }));
  expect(screen.queryByRole('checkbox', { name: /grey/ })).toBeNull();
  expect(decodeURIComponent(router.state.location.search)).toContain('"colour@in":["red"]');
  await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
  await waitFor(() => expect(router.state.location.search).not.toContain('red'));
});

test('where nothing is found, the facets say what there is to choose', async () => {
  const none = { json: [], headers: { 'Content-Range': '*/0' } };
  const total = { facet: 'total', value: null, found: 0 };
  const filter = encodeURIComponent('{"q":"sofa"}');
  open(
    {
      'POST /rest/v1/rpc/search_things': none,
      'POST /rest/v1/rpc/food_facets': { json: [total] },
    },
    `/things?filter=${filter}&page=1&perPage=50&sort=rank&order=ASC`,
  );
  expect(await screen.findByText(/none_title/)).toBeVisible();
  expect(await screen.findByRole('checkbox', { name: /grey/ })).toBeVisible();
});

test('no row at all is not the same as none found', async () => {
  const none = { json: [], headers: { 'Content-Range': '*/0' } };
  const { unmount } = open({ [list]: none });
  expect(await screen.findByText(/empty_title/)).toBeVisible();
  unmount();
  const filter = encodeURIComponent('{"colour@in":["red"]}');
  open({ [list]: none }, `/things?filter=${filter}&page=1&perPage=50&sort=rank&order=ASC`);
  expect(await screen.findByText(/none_title/)).toBeVisible();
});

test('a column that is not usual is asked for, and the usual ones come back', async () => {
  const { user } = open();
  await screen.findByRole('link', { name: 'Lamp' });
  expect(screen.queryByRole('columnheader', { name: /colour/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Colonnes' }));
  const menu = within(screen.getByRole('dialog'));
  expect(menu.queryByRole('checkbox', { name: /name/ })).toBeNull();
  await user.click(menu.getByRole('checkbox', { name: /colour/ }));
  expect(screen.getByRole('columnheader', { name: /colour/, hidden: true })).toBeInTheDocument();
  await user.click(menu.getByRole('button', { name: 'Colonnes habituelles' }));
  expect(screen.queryByRole('columnheader', { name: /colour/, hidden: true })).toBeNull();
});

test('a phone shows cards, and orders them from a menu', async () => {
  wide('max-width: 699px');
  const { requests, user } = open();
  expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByRole('table')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Trier par'), 'name ASC');
  await waitFor(() => expect(lastOrder(requests)).toBe('name.asc.nullslast,id.asc'));
});

test('dates filter by the days of Paris, the last one included, and their chip says so', async () => {
  const { requests, router } = open();
  await screen.findByRole('link', { name: 'Lamp' });
  const day = (end: RegExp) => screen.findByLabelText<HTMLInputElement>(end);
  fireEvent.change(await day(/updated_at du/), { target: { value: '2026-10-25' } });
  fireEvent.change(await day(/updated_at au/), { target: { value: '2026-10-25' } });
  await waitFor(() =>
    expect(decodeURIComponent(requests.at(-1)?.url ?? '').replaceAll('+', ' ')).toContain(
      'updated_at.gte."2026-10-25 Europe/Paris",updated_at.lt."2026-10-26 Europe/Paris"',
    ),
  );
  const chip = await screen.findByRole('button', { name: /de 25 oct. 2026 à 25 oct. 2026/ });
  expect(await day(/updated_at au/)).toHaveValue('2026-10-25');
  fireEvent.click(chip);
  await waitFor(() => expect(router.state.location.search).not.toContain('updated_at@'));
});

test('what an address asks that the list does not know is left out, with a note', async () => {
  const filter = encodeURIComponent('{"weight@gt":3,"colour@in":["red"]}');
  const { requests } = open({}, `/things?filter=${filter}&sort=nope&order=ASC`);
  expect(await screen.findByRole('link', { name: 'Lamp' })).toBeVisible();
  expect(screen.getByText(/il a été laissé de côté/)).toBeVisible();
  expect(screen.getByRole('button', { name: /things.colour.red/ })).toBeVisible();
  expect(requests.every(({ url }) => !/weight|nope/.test(url))).toBe(true);
});

test('a page beyond the last leads to the last, and a note says so', async () => {
  const { router } = open(
    {
      [list]: ({ url }) => ({
        json: /offset=(4900|50000)\b/.test(url) ? [] : rows,
        headers: { 'Content-Range': '0-0/103' },
      }),
    },
    '/things?page=99&perPage=50&sort=rank&order=ASC',
  );
  expect(await screen.findByText('101–103 sur 103')).toBeVisible();
  expect(screen.getByText('La page 99 n’existe pas : voici la dernière, la 3.')).toBeVisible();
  expect(router.state.location.search).toContain('page=3');
  expect(screen.getByRole('button', { name: 'Page 3' })).toHaveAttribute('aria-current', 'page');
});

test('of a list that has become empty no page is told, but why it is empty', async () => {
  const none = { json: [], headers: { 'Content-Range': '*/0' } };
  open({ [list]: none }, '/things?page=99&perPage=50&sort=rank&order=ASC');
  expect(await screen.findByText(/empty_title/)).toBeVisible();
  expect(screen.queryByText(/n’existe pas/)).toBeNull();
});

test('keys walk the rows, tick one and lead to the search', async () => {
  const { user } = open();
  await screen.findByRole('link', { name: 'Lamp' });
  await user.keyboard('j');
  expect(screen.getByRole('link', { name: 'Lamp' })).toHaveFocus();
  await user.keyboard('jx');
  expect(screen.getByRole('link', { name: 'Chair' })).toHaveFocus();
  expect(await screen.findByText('1 sélectionné')).toBeVisible();
  await user.keyboard('k');
  expect(screen.getByRole('link', { name: 'Lamp' })).toHaveFocus();
  await user.keyboard('/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

test('who comes back from a record finds the row they opened', async () => {
  const { user, router } = open();
  await user.click(await screen.findByRole('link', { name: 'Chair' }));
  expect(await screen.findByText('A page')).toBeVisible();
  await act(() => router.navigate('/things'));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Chair' })).toHaveFocus());
});

test('with Ctrl a click anywhere on a row opens a tab', async () => {
  const tab = vi.spyOn(window, 'open').mockReturnValue(null);
  const { user, router } = open();
  const row = within(await screen.findByRole('row', { name: /Chair/ }));
  await user.keyboard('{Control>}');
  await user.click(row.getByText('1,5'));
  await user.keyboard('{/Control}');
  expect(tab).toHaveBeenCalledWith('/things/id-1/show', '_blank', 'noopener');
  expect(router.state.location.pathname).toBe('/things');
});

test('a list says what its rows are, and offers its own first step where there are none', async () => {
  stubFetch({
    [list]: { json: [], headers: { 'Content-Range': '*/0' } },
    'POST /rest/v1/rpc/food_facets': { json: [] },
  });
  renderAdmin(<ThingList note={<p>Lent ones only.</p>} emptyAction={<a href="/x">Lend one</a>} />, {
    path: '/things',
  });
  expect(await screen.findByRole('link', { name: 'Lend one' })).toBeVisible();
  expect(screen.getByText('Lent ones only.')).toBeVisible();
  // The toolbar's own, and no second one.
  expect(screen.getAllByRole('link', { name: 'Ajouter' })).toHaveLength(1);
});

test('a record of another resource is found by words and narrows the list; its chip names it', async () => {
  const maker = { id: '0b8e6f2c-5d1a-4c3e-9f70-1a2b3c4d5e6f', name: 'Ateliers Durand' };
  const asked: string[] = [];
  const makers = {
    'POST /rest/v1/rpc/search_things': async (request: Request) => {
      asked.push(await request.text());
      return { json: [maker] };
    },
    'GET /rest/v1/makers': { json: [maker] },
  };
  const { requests, user, router } = open(makers);
  await user.type(await screen.findByRole('combobox', { name: /maker/ }), 'durand');
  await user.click(await screen.findByRole('option', { name: 'Ateliers Durand' }));
  expect(asked.at(-1)).toContain('durand');
  const remove = await screen.findByRole('button', { name: /Retirer.*Ateliers Durand/ });
  await waitFor(() => {
    const url = requests.findLast((one) => one.url.includes('/rest/v1/things'))?.url ?? '';
    expect(new URL(url).searchParams.get('and')).toContain(`maker_ids.ov.{${maker.id}}`);
  });
  await user.click(remove);
  await waitFor(() => expect(router.state.location.search).not.toContain(maker.id));
});
