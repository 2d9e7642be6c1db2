import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { RaRecord } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';
import { canAccess, type Role } from '../providers/access';
import { documentTitle } from '../shared/documentTitle';
import { columnChoice, columnsKey } from '../shared/list/ListRows';
import { storeKey } from '../shared/list/listState';
import { opened } from '../shared/list/Rows';
import { coverConsole } from './cover';
import type { EarlyList } from './early';
import { FirstList } from './FirstList';
import { rowsOf } from './lists';

/** Screens where the room of what follows is known: elsewhere the rows might jump. */
const wide = '(min-width: 1100px)';
const phone = '(max-width: 699px)';
const fits = (query: string) => window.matchMedia(query).matches;

/**
 * Shows the rows asked for before the console is there. Does nothing when something is to be said
 * instead (a failure, no role, no row) or when filters are in force: that is the console's business.
 */
export async function showFirstList({ resource, state, access, page }: EarlyList): Promise<void> {
  if (Object.keys(state.filter).length > 0 || !(fits(wide) || fits(phone))) return;
  const [look, roles, found] = await Promise.all([rowsOf(resource), held(access), rowsIn(page)]);
  const rows = found.slice(0, state.pagination.perPage);
  if (!look || rows.length === 0 || !canAccess(roles, resource, 'list')) return;

  const box = document.createElement('div');
  box.className = 'first';
  const root = createRoot(box);
  const remove = () => {
    handOver(box);
    box.remove();
    // React must not be asked to take a tree away while it draws another.
    setTimeout(() => root.unmount());
  };
  if (!coverConsole(remove)) return;
  const title = i18nProvider.translate(`resources.${resource}.name`, { smart_count: 2 });
  document.title = documentTitle(title);
  box.addEventListener('click', follow);
  document.body.append(box);
  flushSync(() => {
    root.render(
      <FirstList
        {...{ resource, title, state, rows }}
        look={look as ListRowsOfAny}
        hidden={hiddenColumns(resource) ?? columnChoice(look.columns).hidden}
        selectable={canAccess(roles, resource, 'delete')}
        phone={fits(phone)}
      />,
    );
  });
}
type ListRowsOfAny = Parameters<typeof FirstList>[0]['look'];

/** The roles in the answer to `my_access`; none when it is a refusal. */
async function held(answer: Promise<Response>): Promise<Role[]> {
  const response = await answer;
  const [person] = response.ok ? ((await response.json()) as { roles: Role[] }[]) : [];
  return person?.roles ?? [];
}

async function rowsIn(answer: Promise<Response>): Promise<RaRecord[]> {
  const response = await answer;
  return response.ok ? ((await response.json()) as RaRecord[]) : [];
}

function hiddenColumns(resource: string): string[] | undefined {
  const kept: unknown = JSON.parse(localStorage.getItem(storeKey(columnsKey(resource))) ?? 'null');
  return Array.isArray(kept) ? kept.map(String) : undefined;
}

/** A click before the console is there: its router finds the new address, or is told of it. */
function follow(event: MouseEvent) {
  const path = opened(event);
  if (!path) return;
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** The console's rows stand where the first ones stood, and the focus where it was. */
function handOver(box: HTMLElement) {
  const here = box.querySelector('.rows');
  const there = document.querySelector('#root .rows');
  if (here && there) there.scrollTop = here.scrollTop;
  else if (box.scrollTop > 0) window.scrollTo(0, box.scrollTop);
  const link = box.contains(document.activeElement) && document.activeElement?.getAttribute('href');
  if (link) document.querySelector<HTMLElement>(`#root a[href="${link}"]`)?.focus();
}
