import { aLead, id } from '../lists/testing/samples';
import { leadDifferences, leadFields, leadPatch, leadValues, NEW_LEAD, validateLead } from './leadForm';

test('a_lead_has_a_name_and_a_telephone', () => {
  expect(validateLead({ ...NEW_LEAD, nom: '', telephone: ' ' })).toEqual({
    nom: 'Le nom est requis',
    telephone: 'Le téléphone est requis',
  });
  expect(validateLead({ ...NEW_LEAD, nom: 'Salma', telephone: '0661234567' })).toEqual({ nom: null, telephone: null });
});

test('what_was_left_empty_is_not_sent', () => {
  expect(leadFields({ ...NEW_LEAD, nom: ' Salma ', telephone: '0661234567', source: 'tiktok' })).toEqual({
    nom: 'Salma',
    telephone: '0661234567',
    source: 'tiktok',
    priorite: 'moyenne',
    statut: 'nouveau',
  });
});

test('only_what_was_changed_is_sent_and_what_was_emptied_is_null', () => {
  const lead = aLead();
  expect(leadPatch(leadValues(lead), lead)).toEqual({});
  expect(leadPatch({ ...leadValues(lead), ville: ' ', statut: 'a_recontacter' }, lead)).toEqual({
    ville: null,
    statut: 'a_recontacter',
  });
});

test('a_converted_lead_keeps_its_status', () => {
  const lead = aLead({ statut: 'converti', contactId: id(2) });
  expect(leadPatch({ ...leadValues(lead), statut: 'refuse', ville: 'Fès' }, lead)).toEqual({ ville: 'Fès' });
});

test('all_that_differs_is_shown_in_words', () => {
  const theirs = aLead({ statut: 'sans_reponse', typeBien: null, message: null });
  const mine = { ...leadValues(aLead()), statut: 'a_recontacter' as const };
  expect(leadDifferences(mine, theirs)).toEqual([
    { label: 'Type de bien', mine: 'Villa', theirs: '' },
    { label: 'Statut', mine: 'À recontacter', theirs: 'Sans réponse' },
    { label: 'Message', mine: 'Souhaite rénover la villa familiale.', theirs: '' },
  ]);
});
