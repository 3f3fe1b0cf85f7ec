-- Kind, id and detail of what does not agree with what was told. It knows nothing of time, so whoever asks looks again.
with snapshot as (
  select distinct on (contact_id) contact_id, version, contact.*
  from told_event cross join lateral jsonb_to_record(data -> 'contact') as contact
    (status text, "unlockId" uuid, nom text, telephone text, ville text, "typeBien" text, "architecteId" uuid)
  where topic = 'contact'
  order by contact_id, version desc
), own as (
  select distinct on (told.id) told.*, version
  from told_event cross join lateral (
    select cast(data ->> 'opportunityId' as uuid) as id, opportunity.*
    from jsonb_to_record(data -> 'opportunity') as opportunity
      ("contactId" uuid, "unlockId" uuid, titre text, type text, description text, "montantEstime" numeric,
       "architecteId" uuid, "dateClotureAttendue" date, "pipelineStage" text)
  ) told
  where topic = 'opportunity'
  order by told.id, version desc
), answer as (
  select cast(data ->> 'opportunityId' as uuid) as id,
    bool_or(type = 'parcours.contact.PromotionConfirmee.v1') as agreed,
    bool_or(type = 'parcours.contact.PromotionRefusee.v1') as refused
  from told_event
  where type in ('parcours.contact.PromotionConfirmee.v1', 'parcours.contact.PromotionRefusee.v1')
  group by 1
), told_move as (
  select cast(data ->> 'opportunityId' as uuid) as id, data ->> 'from' as from_stage, data ->> 'to' as to_stage,
    count(*) as times
  from told_event where type = 'parcours.opportunity.PipelineStageChanged.v1'
  group by 1, 2, 3
), on_its_way as (
  select distinct cast(payload as jsonb) ->> 'opportunityId' as id from outbox
)
select 'eligibility_missing' as kind, cast(contact_id as text) as id, 'told at version ' || told.version as detail
from snapshot told
where not exists (select from eligibility known where known.contact_id = told.contact_id)
union all
select 'eligibility_behind', cast(contact_id as text), 'at version ' || known.version || ', told at ' || told.version
from eligibility known join snapshot told using (contact_id)
where known.version < told.version
union all
select 'eligibility_never_told', cast(contact_id as text), 'at version ' || known.version
from eligibility known left join snapshot told using (contact_id)
where told.version is null or known.version > told.version
union all
select 'eligibility_different', cast(contact_id as text), 'in ' || fields
from eligibility known join snapshot told using (contact_id) cross join lateral (
  select concat_ws(', ',
    case when known.status <> told.status then 'status' end,
    case when known.unlock_id is distinct from told."unlockId" then 'unlockId' end,
    case when known.nom <> told.nom then 'nom' end,
    case when known.telephone <> told.telephone then 'telephone' end,
    case when known.ville is distinct from told.ville then 'ville' end,
    case when known.type_bien is distinct from told."typeBien" then 'typeBien' end,
    case when known.architecte_id is distinct from told."architecteId" then 'architecteId' end) as fields
) differing
where known.version = told.version and fields <> ''
union all
-- A refusal of one that is not known is passed over, so one that was refused may be missing.
select 'opportunity_missing', cast(told.id as text), 'told'
from (select id from own union select id from answer where agreed) told left join answer on answer.id = told.id
where answer.refused is not true and not exists (select from opportunity known where known.id = told.id)
union all
select 'opportunity_behind', cast(known.id as text), 'at version ' || known.version || ', told at ' || told.version
from opportunity known join own told on told.id = known.id
where known.version < told.version
union all
-- The answer to a promotion makes a version that nobody is told of.
select 'opportunity_never_told', cast(known.id as text), 'at version ' || known.version
from opportunity known left join own told on told.id = known.id
where (told.version is null or known.version > told.version + 1)
  and not exists (select from on_its_way where on_its_way.id = cast(known.id as text))
union all
select 'opportunity_different', cast(known.id as text), 'in ' || fields
from opportunity known join own told on told.id = known.id cross join lateral (
  select concat_ws(', ',
    case when known.contact_id <> told."contactId" then 'contactId' end,
    case when known.unlock_id <> told."unlockId" then 'unlockId' end,
    case when known.titre is distinct from told.titre then 'titre' end,
    case when known.type is distinct from told.type then 'type' end,
    case when known.description <> told.description then 'description' end,
    case when known.montant_estime <> told."montantEstime" then 'montantEstime' end,
    case when known.architecte_id is distinct from told."architecteId" then 'architecteId' end,
    case when known.date_cloture_attendue is distinct from told."dateClotureAttendue" then 'dateClotureAttendue' end,
    case when known.pipeline_stage <> case known.promotion when 'refusee' then 'perdue' else told."pipelineStage" end
      then 'pipelineStage' end) as fields
) differing
where known.version - told.version in (0, 1) and fields <> ''
  and not exists (select from on_its_way where on_its_way.id = cast(known.id as text))
union all
select 'promotion_pending', cast(id as text), 'not answered' from opportunity known
where promotion = 'en_attente' and not exists (select from answer where answer.id = known.id)
union all
select 'promotion_different', cast(known.id as text),
  known.promotion || ', told ' || coalesce(concat_ws(' and ',
    case when agreed then 'confirmee' end, case when refused then 'refusee' end), 'nothing')
from opportunity known left join answer on answer.id = known.id
where case known.promotion
  when 'en_attente' then answer.id is not null
  when 'confirmee' then answer.agreed is not true
  else answer.refused is not true end
union all
select 'stage_change_missing', cast(told.id as text), told.from_stage || ' to ' || told.to_stage
from told_move told join opportunity known on known.id = told.id
where told.times > (select count(*) from stage_change change
  where change.opportunity_id = told.id and change.from_stage = told.from_stage and change.to_stage = told.to_stage)
