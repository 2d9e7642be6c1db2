import type { Identifier } from 'react-admin';

/** The address of a record's page. */
export const showPath = (resource: string, id: Identifier) =>
  `/${resource}/${encodeURIComponent(id)}/show`;

type Click = Pick<
  MouseEvent,
  'target' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'button' | 'preventDefault'
>;

/** Whether a click asks for a tab of its own. */
export const opensTab = ({
  metaKey,
  ctrlKey,
  button,
}: Pick<Click, 'metaKey' | 'ctrlKey' | 'button'>) => metaKey || ctrlKey || button === 1;

/** Where a click on a row or on its link leads; undefined where the browser knows better. */
export function clickedPath(event: Click): string | undefined {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('.rows-check') || event.button > 1) return;
  const link = target.closest('a');
  if (link && (opensTab(event) || event.shiftKey)) return;
  const path = link?.getAttribute('href') ?? target.closest('tr')?.dataset.path;
  if (link) event.preventDefault();
  return path ?? undefined;
}
