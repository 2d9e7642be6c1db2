import { useQueryClient } from '@tanstack/react-query';
import { useRegisterMutationMiddleware, type Middleware } from 'react-admin';
import { useCallback, useRef, type RefObject } from 'react';
import { withErrors } from '../../shared/form/saveErrors';

/** A write of react-admin, create or update, as its middlewares see it. */
export type Write<Params> = (resource: string, params: Params) => Promise<{ data: unknown }>;

/**
 * The form's part in the save of the Edit or Create around: a failure becomes sentences at its fields,
 * and what was read of the resource before a save is read again.
 * @returns a ref that turns true once the form is saved, so that the page may be left.
 */
export function useFormSave(): RefObject<boolean> {
  const queryClient = useQueryClient();
  const saved = useRef(false);
  const middleware: Middleware<Write<object>> = useCallback(
    async (resource, params, next) => {
      try {
        const answer = await next(resource, params);
        saved.current = true;
        void queryClient.invalidateQueries({ queryKey: [resource] });
        return answer;
      } catch (error) {
        throw withErrors(error);
      }
    },
    [queryClient],
  );
  useRegisterMutationMiddleware(middleware);
  return saved;
}
