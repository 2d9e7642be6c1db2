import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { SavedView } from './savedView';

/** What a person says of a view, or saves of a list. */
export type ViewChange = Partial<Pick<SavedView, 'name' | 'is_shared' | 'state'>>;

/** Keeps a new view, changes or deletes one that is kept. All throw ConsoleError where they are refused. */
export function useSaveView(resource: string) {
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const written = async (write: Promise<{ data: SavedView }>, said?: string) => {
    try {
      const { data } = await write;
      if (said) notify(said, { type: 'info', messageArgs: { name: data.name } });
      return data;
    } finally {
      // After a refusal too: somebody else may have changed the view, or taken the name.
      await queryClient.invalidateQueries({ queryKey: ['saved_views', 'getList'] });
    }
  };
  return {
    create: (data: ViewChange & { id?: string }) =>
      written(
        dataProvider.create('saved_views', { data: { ...data, resource } }),
        'resource.views.saved',
      ),
    update: (view: SavedView, change: ViewChange) => {
      const changed = { id: view.id, data: { ...view, ...change }, previousData: view };
      return written(dataProvider.update('saved_views', changed), 'resource.views.saved');
    },
    remove: (view: SavedView) =>
      written(dataProvider.delete('saved_views', { id: view.id, previousData: view })),
  };
}
