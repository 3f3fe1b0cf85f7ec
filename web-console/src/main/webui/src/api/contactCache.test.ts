import { aContact } from '../lists/testing/samples';
import { keepContact } from './contactCache';
import { newQueryClient } from './queries';

test('an_answer_is_kept_unless_something_newer_is_known', async () => {
  // Given
  const client = newQueryClient();
  const contact = aContact({ version: 5 });
  client.setQueryData(['contact', contact.id], contact);
  // When
  await keepContact(client, { ...contact, version: 4, nom: 'Ancien' });
  // Then
  expect(client.getQueryData(['contact', contact.id])).toEqual(contact);
  // When
  await keepContact(client, { ...contact, version: 6, nom: 'Nouveau' });
  // Then
  expect(client.getQueryData(['contact', contact.id])).toMatchObject({ version: 6, nom: 'Nouveau' });
});

test('a_change_to_a_contact_makes_stale_what_shows_it_and_leaves_other_contacts_alone', async () => {
  // Given
  const client = newQueryClient();
  const contact = aContact();
  const keys = [['timeline', contact.id], ['payments', contact.id], ['contacts', {}], ['timeline', 'another'], ['me']];
  for (const key of keys) client.setQueryData(key, []);
  // When
  await keepContact(client, contact);
  // Then
  const stale = keys.map((key) => client.getQueryState(key)?.isInvalidated);
  expect(stale).toEqual([true, true, true, false, false]);
  expect(client.getQueryState(['contact', contact.id])?.isInvalidated).toBe(false);
});
