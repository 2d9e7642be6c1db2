import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { toConsoleError } from '../providers/errors';
import { ErrorPage } from './ErrorPage';

test('an unexpected error shows a reference to copy, a way on, and no words of the machine', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const retry = vi.fn();
  const error = new Error('i.find is not a function');
  const { user } = renderAdmin(<ErrorPage error={error} resetErrorBoundary={retry} />);
  const reference = log.mock.calls.find((call) => call.includes(error))?.[0] as string;
  expect(screen.getByText(reference)).toBeVisible();
  expect(screen.queryByText(/i\.find/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copier' }));
  expect(await navigator.clipboard.readText()).toBe(reference);
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('a failure of the network is said in its own words', () => {
  const error = toConsoleError(new TypeError('Failed to fetch'));
  renderAdmin(<ErrorPage error={error} resetErrorBoundary={() => undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent(/^Le serveur ne répond pas/);
});
