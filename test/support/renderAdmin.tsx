import { ThemeProvider } from '@mui/material/styles';
import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { CoreAdminContext, memoryStore } from 'react-admin';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { i18nProvider } from '../../src/i18n/i18nProvider';
import { Notifications } from '../../src/layout/Notifications';
import type { Role } from '../../src/providers/access';
import { authProvider } from '../../src/providers/authProvider';
import { dataProvider } from '../../src/providers/dataProvider';
import { myAccess } from '../../src/providers/myAccess';
import { queryClient } from '../../src/providers/queryClient';
import { muiTheme } from '../../src/theme/muiTheme';
import { keepSession } from './session';

interface Options {
  /** The roles that the database would answer. */
  roles?: Role[];
  /** Where the person is, and the route's pattern if it has parameters. */
  path?: string;
  route?: string;
}

/**
 * Renders a part of the console for someone signed in, with its real providers: only the network
 * is stubbed (see stubFetch). Notifications show below it.
 */
export function renderAdmin(
  ui: ReactNode,
  { roles = ['nutritionist'], path = '/', route = '*' }: Options = {},
) {
  keepSession();
  queryClient.clear();
  const store = memoryStore({ locale: i18nProvider.getLocale() });
  queryClient.setQueryData(myAccess.queryKey, {
    user_id: '00000000-0000-4000-a000-000000000002',
    email: 'nutritionniste@coach.example',
    display_name: 'Inès Lambert',
    roles,
  });
  const page = (
    <ThemeProvider theme={muiTheme('light')}>
      <CoreAdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store }}>
        {ui}
        <Notifications />
      </CoreAdminContext>
    </ThemeProvider>
  );
  const router = createMemoryRouter([{ path: route, element: page }], { initialEntries: [path] });
  // Reading the computed style of every ancestor at each click makes a form's test take ten times longer.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { user, router, ...render(<RouterProvider router={router} useTransitions={false} />) };
}
