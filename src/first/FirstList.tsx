import { I18nContext, type RaRecord } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';
import { Cards } from '../shared/list/Cards';
import type { ListState } from '../shared/list/listState';
import type { ListRows } from '../shared/list/ListRows';
import { Rows } from '../shared/list/Rows';
import './first.css';

interface Props {
  resource: string;
  title: string;
  state: ListState;
  rows: readonly RaRecord[];
  look: ListRows<RaRecord>;
  /** The columns that the person has hidden. */
  hidden: readonly string[];
  /** Whether the console will offer to select rows. */
  selectable: boolean;
  phone: boolean;
}

const none = { ids: [], onToggle: () => undefined, onToggleAll: () => undefined };

/** A list before the console is there: its title and rows, with the room of all that follows. */
export function FirstList(props: Props) {
  const { resource, title, state, rows, look, hidden, selectable, phone } = props;
  return (
    <I18nContext.Provider value={i18nProvider}>
      <div className="shell">
        <div className="shell-side" />
        <div className="shell-main">
          <header className="shell-head first-head">
            <h1>{title}</h1>
          </header>
          <main className="first-main">
            {!phone && <div className="first-facets" />}
            <div className="first-list">
              <div className="first-tools" aria-hidden="true">
                <div className="skeleton-bar" />
              </div>
              <div className="first-rows">
                {phone ? (
                  <Cards rows={rows} card={look.card} />
                ) : (
                  <Rows
                    resource={resource}
                    rows={rows}
                    columns={look.columns.filter(({ source }) => !hidden.includes(source))}
                    sort={state.sort}
                    selection={selectable ? none : undefined}
                  />
                )}
              </div>
              <div className="first-pager" />
            </div>
          </main>
        </div>
      </div>
    </I18nContext.Provider>
  );
}
