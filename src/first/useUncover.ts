import { useLayoutEffect } from 'react';
import { uncoverConsole } from './cover';

/** Takes the first rows away once the page around has something to show in their place. */
export function useUncover(ready = true) {
  useLayoutEffect(() => {
    if (ready) uncoverConsole();
  }, [ready]);
}
