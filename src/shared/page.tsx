import { lazy, useState, type ComponentType } from 'react';

interface Module {
  default: ComponentType;
}

/** A page whose code comes when it is opened, or before that, by `load`. */
export type Page = ComponentType & { load: () => Promise<unknown> };

/**
 * Makes a page of a module's default export. What `load` has brought is drawn at once, as no lazy
 * component is: React keeps the fallback of each for 300 ms, one after the other.
 */
export function page(load: () => Promise<Module>): Page {
  let loaded: ComponentType | undefined;
  const keep = async () => {
    const module = await load();
    loaded = module.default;
    return module;
  };
  const Later = lazy(keep);
  function Page() {
    // The same one as long as it stands: another would begin anew.
    const [Shown] = useState(() => loaded ?? Later);
    return <Shown />;
  }
  return Object.assign(Page, { load: keep });
}
