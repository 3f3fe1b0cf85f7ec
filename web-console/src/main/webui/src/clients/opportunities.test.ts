import { anOpportunity, id } from '../lists/testing/samples';
import { byContact, totalsOf } from './opportunities';

test('the_opportunities_of_each_client_stand_together', () => {
  // Given
  const [a, b, c] = [
    anOpportunity({ id: id(11), contactId: id(1) }),
    anOpportunity({ id: id(12), contactId: id(2) }),
    anOpportunity({ id: id(13), contactId: id(1) }),
  ];
  // When
  const groups = byContact([a, b, c]);
  // Then
  expect(groups.get(id(1))).toEqual([a, c]);
  expect(groups.get(id(2))).toEqual([b]);
  expect(groups.get(id(3))).toBeUndefined();
});

test('what_is_won_and_what_is_open_are_counted_apart_and_what_is_lost_not_at_all', () => {
  const of = (pipelineStage: 'etude' | 'devis' | 'gagnee' | 'perdue', montantEstime: number) =>
    anOpportunity({ pipelineStage, montantEstime });
  expect(totalsOf([of('etude', 0.1), of('devis', 0.2), of('gagnee', 500), of('perdue', 900)])).toEqual({
    open: 0.3,
    won: 500,
  });
});
