-- Opportunities for {count} open unlocks, each waiting for contact-service's answer, and the events that ask for it.
with opening as (
  select uuid_generate_v5('5f0f4b1e-6a55-5c1d-9c6e-0d7a3b1f2c41', unlock_id::text) as opportunity_id, *, now() as at
  from eligibility
  where status = 'acompte_recu' and not exists (select from opportunity where opportunity.unlock_id = eligibility.unlock_id)
  limit {count}
), opened as (
  insert into opportunity (id, version, contact_id, unlock_id, promotion, announced_at, nom, telephone, ville, type_bien,
                           type, description, montant_estime, devise, architecte_id, pipeline_stage,
                           created_at, created_by, updated_at)
  select opportunity_id, 0, contact_id, unlock_id, 'en_attente', at, nom, telephone, ville, type_bien,
    type_bien, 'Aménagement complet', 250000, 'MAD', architecte_id, 'acompte_recu', at, 'bench', at
  from opening
), begun as (
  insert into stage_change (id, opportunity_id, to_stage, actor, at)
  select uuidv7(), opportunity_id, 'acompte_recu', 'bench', at from opening
)
insert into outbox (event_id, aggregatetype, aggregateid, aggregateversion, type, payload)
select uuidv7(), 'opportunity', contact_id::text, 0, 'parcours.opportunity.ClientPromoted.v1',
  jsonb_strip_nulls(jsonb_build_object('unlockId', unlock_id, 'opportunityId', opportunity_id,
    'opportunity', jsonb_build_object(
      'opportunityId', opportunity_id, 'contactId', contact_id, 'unlockId', unlock_id, 'version', 0, 'nom', nom,
      'telephone', telephone, 'ville', ville, 'typeBien', type_bien, 'type', type_bien,
      'description', 'Aménagement complet', 'montantEstime', '250000.00', 'devise', 'MAD',
      'architecteId', architecte_id, 'pipelineStage', 'acompte_recu',
      'createdAt', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'createdBy', 'bench')))::text
from opening
