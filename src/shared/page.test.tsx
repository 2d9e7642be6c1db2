import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from 'react-error-boundary';
import { expect, test, vi } from 'vitest';
import { page } from './page';

const hello = () => Promise.resolve({ default: () => <p>Bonjour</p> });
const Waiting = () => <p>…</p>;

test('a page that was loaded is drawn at once', async () => {
  const Page = page(hello, Waiting);
  await Page.load();
  render(<Page />);
  expect(screen.getByText('Bonjour')).toBeVisible();
});

test('a page that was not is waited for, and its code asked for once', async () => {
  const load = vi.fn(hello);
  const Page = page(load, Waiting);
  const { unmount } = render(<Page />);
  expect(screen.getByText('…')).toBeVisible();
  expect(await screen.findByText('Bonjour')).toBeVisible();
  unmount();
  render(<Page />);
  expect(screen.getByText('Bonjour')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test('code that does not come is told as an error, and asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(hello).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const Page = page(load, Waiting);
  const again = ({ resetErrorBoundary }: { resetErrorBoundary: () => void }) => (
    <button onClick={resetErrorBoundary}>Réessayer</button>
  );
  render(
    <ErrorBoundary fallbackRender={again}>
      <Page />
    </ErrorBoundary>,
  );
  (await screen.findByRole('button')).click();
  expect(await screen.findByText('Bonjour')).toBeVisible();
});
