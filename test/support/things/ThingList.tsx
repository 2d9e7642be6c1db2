import type { ReactNode } from 'react';
import type { ListFilter } from '../../../src/resource/filters/filters';
import type { ListRows } from '../../../src/resource/list/columns';
import { NameCell } from '../../../src/resource/list/NameCell';
import { ResourceList } from '../../../src/resource/list/ResourceList';
import type { Thing } from './thing';

const rows: ListRows<Thing> = {
  columns: [
    {
      source: 'name',
      fixed: true,
      cell: (thing) => <NameCell resource="things" row={thing} name={thing.name} />,
    },
    { source: 'size', kind: 'amount', unit: 'm', align: 'right', firstOrder: 'DESC' },
    { source: 'colour', sortable: false, hidden: true, kind: 'words', texts: 'things.colour' },
    { source: 'updated_at', hidden: true, kind: 'day' },
  ],
  card: ({ name }) => <b>{name}</b>,
};

const filters: readonly ListFilter[] = [
  { kind: 'set', name: 'colour', operator: 'in', values: ['red', 'grey'], texts: 'things.colour' },
  { kind: 'range', name: 'size', steps: [1, 2, 3] },
  { kind: 'date', name: 'updated_at', moment: true },
  { kind: 'state', name: 'fresh', operator: 'is', on: true },
  {
    kind: 'reference',
    name: 'maker',
    column: 'maker_ids',
    operator: 'ov',
    reference: 'makers',
    text: 'name',
  },
];

/** A list of things, as a resource's folder has one. */
export const ThingList = (own: { note?: ReactNode; emptyAction?: ReactNode }) => (
  <ResourceList resource="things" rows={rows} filters={filters} facets="food_facets" {...own} />
);
