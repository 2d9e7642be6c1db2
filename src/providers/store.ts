import { localStorageStore, type Store } from 'react-admin';
import { getLocale } from '../i18n/locale';

/**
 * Where react-admin keeps choices. Signing out forgets what was being looked at, not how the
 * person likes the tables; the language follows the choice made on the sign-in page.
 */
export function createStore(): Store {
  const store = localStorageStore('1', 'console');
  store.setItem('locale', getLocale());
  return {
    ...store,
    reset: () => {
      for (const key of Object.keys(store.listItems?.() ?? {}))
        if (/listParams|selectedIds/.test(key)) store.removeItem(key);
    },
  };
}
