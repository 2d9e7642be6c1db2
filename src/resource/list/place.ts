/** Where a person was in a list when they opened one of its records. */
interface Place {
  /** The address of the record opened. */
  path: string;
  /** How far the rows were scrolled (px), and the window, which scrolls on a phone. */
  top: number;
  windowTop: number;
}

// Of this visit alone: another tab, or a reload, starts at the top.
const places = new Map<string, Place>();

const scroller = (list: Element) => list.querySelector('.rows');

/** Keeps the place in the list of a resource, on the way to a record. */
export function keepPlace(resource: string, list: Element, path: string): void {
  const top = scroller(list)?.scrollTop ?? 0;
  places.set(resource, { path, top, windowTop: window.scrollY });
}

/** Another record of the same list became the one that a person looks at. */
export function movePlace(resource: string, path: string): void {
  const place = places.get(resource);
  if (place) places.set(resource, { ...place, path });
}

/** Scrolls the list to where it was left and focuses the row that was opened, where it is still there. */
export function takePlace(resource: string, list: Element): void {
  const place = places.get(resource);
  places.delete(resource);
  if (!place) return;
  const rows = scroller(list);
  if (rows) rows.scrollTop = place.top;
  else window.scrollTo({ top: place.windowTop });
  const link = list.querySelector<HTMLElement>(`a[href="${CSS.escape(place.path)}"]`);
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest' });
}
