import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  useResourceDefinitions,
  useStoreContext,
  type Identifier,
  type ResourceDefinitions,
  type Store,
} from 'react-admin';
import { useEffect } from 'react';
import * as z from 'zod/mini';
import { useMyAccess } from '../../providers/useAccess';

const schema = z.array(z.object({ resource: z.string(), id: z.string(), title: z.string() }));

/** A record that was opened. */
export type Recent = z.output<typeof schema>[number];

/** How many are remembered. */
const most = 8;

const keyOf = (person: string) => `recent.${person}`;

/** Kept in memory until the session ends; what may be on disk is read from there first. */
const recentOf = (person: string, store: Store) =>
  queryOptions({
    queryKey: ['recent', person],
    queryFn: (): Recent[] => schema.safeParse(store.getItem(keyOf(person))).data ?? [],
    staleTime: Infinity,
    gcTime: Infinity,
  });

/** Only what curators work on names nobody, and may stay on the disk of a machine. */
const namesNobody = (definitions: ResourceDefinitions<{ desk?: string }>, resource: string) =>
  definitions[resource]?.options?.desk === 'curation';

/** Remembers that a record was opened, once its title is known. */
export function useRemember(resource: string, id: Identifier | undefined, title: unknown) {
  const person = useMyAccess()?.user_id;
  const store = useStoreContext();
  const queryClient = useQueryClient();
  const definitions = useResourceDefinitions<{ desk?: string }>();
  useEffect(() => {
    const remember = async (person: string, opened: Recent) => {
      const recent = recentOf(person, store);
      const before = await queryClient.query({ ...recent, staleTime: 'static' });
      const others = before.filter((one) => one.id !== opened.id || one.resource !== resource);
      const all = [opened, ...others].slice(0, most);
      queryClient.setQueryData(recent.queryKey, all);
      store.setItem(
        keyOf(person),
        all.filter((one) => namesNobody(definitions, one.resource)),
      );
    };
    if (person === undefined || id === undefined || typeof title !== 'string' || !title) return;
    void remember(person, { resource, id: String(id), title });
  }, [person, store, queryClient, definitions, resource, id, title]);
}

/** The records that the person opened last, the latest first. */
export function useRecent(): Recent[] {
  const person = useMyAccess()?.user_id ?? '';
  return useQuery(recentOf(person, useStoreContext())).data ?? [];
}
