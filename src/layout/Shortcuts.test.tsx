import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { Shortcuts } from './Shortcuts';

test('a question mark shows the shortcuts, Escape puts them away; in a field it is a letter', async () => {
  const { user } = renderAdmin(
    <>
      <Shortcuts />
      <input aria-label="Nom" />
    </>,
  );
  await user.click(screen.getByLabelText('Nom'));
  await user.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.tab();
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  expect(screen.getByText('Ligne ou fiche suivante')).toBeVisible();
  await user.keyboard('{Escape}');
});
