-- The newcomers in contact-service's tables.
alter table contact disable trigger contact_starts_qualifie;
alter table unlock disable trigger unlock_follows_workflow;

insert into lead (id, version, nom, telephone, email, ville, type_bien, message, source, priorite, statut, contact_id,
                  created_at, created_by, updated_at)
select lead_id, 1, nom, telephone, email, ville, type_bien, 'Bonjour, pouvez-vous me rappeler ?', source,
  pg_temp.one_of('{haute,moyenne,moyenne,basse}'), 'converti', id, uuid_extract_timestamp(lead_id), created_by, created_at
from newcomer where lead_id is not null order by lead_id;

insert into contact (id, version, lead_id, status, tag, nom, telephone, email, ville, type_bien, source, architecte_id,
                     notes, client_since, deposit_id, open_unlock_id, lost_from, raison, created_at, created_by, updated_at)
select id, version, lead_id, status, tag, nom, telephone, email, ville, type_bien, source, architecte_id,
  notes, client_since, payment_id, case when status = 'acompte_recu' then unlock_id end, lost_from, raison,
  created_at, created_by,
  case when lost then lost_at else (array[created_at, needed_at, paid_at, opened_at])[version + 1] end
from newcomer order by id;

insert into payment (id, contact_id, montant, devise, methode, date, created_at, created_by)
select payment_id, id, montant, 'MAD', methode, (paid_at at time zone 'Africa/Casablanca')::date, paid_at, created_by
from newcomer where payment_id is not null order by payment_id;

insert into unlock (id, contact_id, payment_id, state, opportunity_id, issued_at)
select unlock_id, id, payment_id, case when moves = 3 then 'used' else 'open' end, opportunity_id, paid_at
from newcomer where unlock_id is not null order by unlock_id;

insert into timeline_entry (id, contact_id, kind, at, actor, from_stage, to_stage, data, source_id)
select pg_temp.id_at(at), id, kind, at, created_by, from_stage, to_stage, jsonb_strip_nulls(data)::text, source_id
from newcomer cross join lateral (values
  (true, case when lead_id is null then 'contact_cree' else 'lead_converti' end, created_at, null, 'qualifie',
   jsonb_build_object('leadId', lead_id, 'architecteId', case when lead_id is not null then architecte_id end), null),
  (moves >= 1, 'prise_de_besoin', needed_at, 'qualifie', 'prise_de_besoin', jsonb_build_object('notes', notes), null),
  (moves >= 2, 'acompte_recu', paid_at, 'prise_de_besoin', 'acompte_recu',
   jsonb_build_object('montant', montant, 'methode', methode, 'date', (paid_at at time zone 'Africa/Casablanca')::date),
   null),
  (moves = 3, 'opportunite_creee', opened_at, null, 'acompte_recu',
   jsonb_build_object('opportunityId', opportunity_id, 'description', notes, 'montantEstime', montant_estime,
                      'devise', 'MAD'), opportunity_id),
  (moves = 3, 'client_promu', opened_at, 'acompte_recu', 'client',
   jsonb_build_object('opportunityId', opportunity_id, 'unlockId', unlock_id), opportunity_id),
  (lost, 'contact_perdu', lost_at, lost_from, 'perdu', jsonb_build_object('raison', raison), null)
) as happened (so, kind, at, from_stage, to_stage, data, source_id)
where so order by at;

set constraints all immediate;
alter table contact enable trigger contact_starts_qualifie;
alter table unlock enable trigger unlock_follows_workflow
