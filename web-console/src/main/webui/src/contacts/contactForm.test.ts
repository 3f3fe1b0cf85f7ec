import { contactFields, TAGS_TO_CHOOSE, validateContact, WALK_IN } from './contactForm';

test('somebody_who_walks_in_has_a_name_and_a_telephone', () => {
  expect(validateContact({ ...WALK_IN, nom: ' ', telephone: '' })).toEqual({
    nom: 'Le nom est requis',
    telephone: 'Le téléphone est requis',
  });
  expect(validateContact({ ...WALK_IN, nom: 'Karim', telephone: '0661234567' })).toEqual({
    nom: null,
    telephone: null,
  });
});

test('what_was_left_empty_is_not_sent', () => {
  expect(contactFields({ ...WALK_IN, nom: ' Karim ', telephone: '0661234567', ville: ' ', notes: 'Pressé' })).toEqual({
    nom: 'Karim',
    telephone: '0661234567',
    source: 'magasin',
    tag: 'prospect',
    notes: 'Pressé',
  });
});

test('nobody_walks_in_as_a_client', () => {
  expect(TAGS_TO_CHOOSE.map(({ value }) => value)).not.toContain('client');
});
