import { ThemeProvider } from '@mui/material/styles';
import { CoreAdminContext, CoreAdminUI, Resource } from 'react-admin';
import { useEffect, useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import foodCombinations from './food_combinations';
import foods from './foods';
import recipes from './recipes';
import shoppingLists from './shopping_lists';
import subscriptions from './subscriptions';
import trash from './trash';
import users from './users';
import weeklyMealPlans from './weekly_meal_plans';
import { i18nProvider, readTexts, withTexts } from './i18n/i18nProvider';
import { AccessDenied } from './layout/AccessDenied';
import { AccessGate } from './layout/AccessGate';
import { ErrorPage } from './layout/ErrorPage';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';
import { Notifications } from './layout/Notifications';
import { page } from './shared/page';
import { PageSkeleton } from './shared/PageSkeleton';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { queryClient } from './providers/queryClient';
import { useSession } from './providers/session';
import { createStore } from './providers/store';
import { muiTheme } from './theme/muiTheme';
import { useScheme } from './theme/scheme';

/** Every resource of the console is named here. */
const resources = [
  foods,
  recipes,
  foodCombinations,
  trash,
  users,
  subscriptions,
  weeklyMealPlans,
  shoppingLists,
];

const Home = page(withTexts(['home'], () => import('./home/Home')));
const Dashboard = () => <Home />;

/**
 * The texts, and the code of the first page where it is the home or a list: to be there before the
 * console is drawn.
 */
export async function loadPageAt(path: string): Promise<void> {
  // Where English cannot be fetched, French is there.
  await readTexts().catch(() => undefined);
  const [name, ...rest] = path.split('/').filter(Boolean);
  const resource = resources.find((one) => one.name === name);
  if (name === undefined) await Home.load();
  else if (rest.length === 0) await resource?.list.load();
}

/** The console once someone is signed in. */
function Console() {
  const [store] = useState(createStore);
  return (
    <ThemeProvider theme={muiTheme(useScheme())}>
      <CoreAdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store }}>
        <AccessGate>
          <CoreAdminUI
            title="Coach Nutrition"
            dashboard={Dashboard}
            layout={Layout}
            loading={PageSkeleton}
            error={ErrorPage}
            catchAll={NotFound}
            accessDenied={AccessDenied}
            authenticationError={AccessDenied}
            disableTelemetry
          >
            {resources.map((resource) => (
              <Resource key={resource.name} {...resource} />
            ))}
          </CoreAdminUI>
          <Notifications />
        </AccessGate>
      </CoreAdminContext>
    </ThemeProvider>
  );
}

/** A data router, so that a form can hold back a person who leaves it unsaved. */
export default function App() {
  const [router] = useState(() => createBrowserRouter([{ path: '*', element: <Console /> }]));
  const signedIn = useSession().status === 'signed_in';
  useEffect(() => () => queryClient.clear(), []);
  // What failed while the session was over: the person is back, and the page with them.
  useEffect(() => {
    const predicate = ({ state }: { state: { status: string } }) => state.status === 'error';
    if (signedIn) void queryClient.refetchQueries({ predicate });
  }, [signedIn]);
  // With transitions the router and react-admin's redirections send each other round in circles.
  return <RouterProvider router={router} useTransitions={false} />;
}
