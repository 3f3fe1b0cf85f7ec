import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContactStatus } from '../api/types';
import { StatusChips } from './StatusChips';

const COUNTS = { qualifie: 30, prise_de_besoin: 5, client: 1200 };

function show(value: ContactStatus[] | undefined, counts?: Record<string, number>) {
  const onChange = vi.fn();
  render(
    <MantineProvider env="test">
      <StatusChips counts={counts} value={value} onChange={onChange} />
    </MantineProvider>,
  );
  return onChange;
}

const names = () => screen.getAllByRole('checkbox').map((chip) => chip.closest('div')?.textContent);

test('each_status_says_how_many_contacts_it_has_and_Tous_how_many_there_are', () => {
  show(undefined, COUNTS);
  expect(names()).toEqual([
    'Tous 1\u202f235',
    'Qualifié 30',
    'Prise de besoin 5',
    'Acompte reçu 0',
    'Client 1\u202f200',
    'Perdu 0',
  ]);
});

test('before_anything_was_counted_no_number_is_shown', () => {
  show(undefined);
  expect(names()).toEqual(['Tous', 'Qualifié', 'Prise de besoin', 'Acompte reçu', 'Client', 'Perdu']);
});

test('several_can_be_chosen', async () => {
  const onChange = show(['client'], COUNTS);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Qualifié 30' }));
  expect(onChange).toHaveBeenCalledWith(['client', 'qualifie']);
});

test('with_the_last_one_taken_away_all_are_shown', async () => {
  const onChange = show(['qualifie'], COUNTS);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Qualifié 30' }));
  expect(onChange).toHaveBeenCalledWith(undefined);
});

test('Tous_is_what_is_shown_while_none_is_chosen', async () => {
  const onChange = show(['qualifie'], COUNTS);
  const all = screen.getByRole('checkbox', { name: /^Tous/ });
  expect(all).not.toBeChecked();
  await userEvent.click(all);
  expect(onChange).toHaveBeenCalledWith(undefined);
});
