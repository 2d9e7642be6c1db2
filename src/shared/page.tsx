import { useEffect, useState, type ComponentType } from 'react';
import { PageSkeleton } from './PageSkeleton';

interface Module {
  default: ComponentType;
}

/** A page whose code comes when it is opened, or before that, by `load`. */
export type Page = ComponentType & { load: () => Promise<void> };

/**
 * Makes a page of a module's default export; `Waiting` stands for it until it is there, `Failed`
 * where it cannot come and no page around it could say so. Not by React's
 * `lazy`, which shows what it waits for even where the code is there, and then keeps it for 300 ms.
 */
export function page(
  load: () => Promise<Module>,
  Waiting: ComponentType = PageSkeleton,
  Failed?: ComponentType,
): Page {
  let loaded: ComponentType | undefined;
  const keep = async () => {
    loaded ??= (await load()).default;
  };
  function Page() {
    const [Shown, show] = useState(() => loaded);
    const [failure, fail] = useState<{ error: unknown }>();
    useEffect(() => {
      if (!Shown)
        keep().then(
          () => show(() => loaded),
          (error: unknown) => fail({ error }),
        );
    }, [Shown]);
    if (failure && Failed) return <Failed />;
    if (failure) throw failure.error;
    return Shown ? <Shown /> : <Waiting />;
  }
  return Object.assign(Page, { load: keep });
}
