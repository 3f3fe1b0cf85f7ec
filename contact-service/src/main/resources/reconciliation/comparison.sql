-- Kind, id and detail of what does not agree with what was told. It knows nothing of time, so whoever asks looks again.
with snapshot as (
  select distinct on (contact_id) contact_id, version, contact.*
  from told_event cross join lateral jsonb_to_record(data -> 'contact') as contact
    (status text, tag text, nom text, telephone text, email text, ville text, "typeBien" text, "architecteId" uuid,
     "clientSince" date, "unlockId" uuid)
  where topic = 'contact'
  order by contact_id, version desc
), deposit as (
  select cast(data ->> 'unlockId' as uuid) as unlock_id, contact_id, payment.*
  from told_event cross join lateral jsonb_to_record(data -> 'payment') as payment
    ("paymentId" uuid, montant numeric, devise text, methode text, date date, reference text)
  where type = 'parcours.contact.AcompteRecu.v1'
), question as (
  select distinct cast(data ->> 'opportunityId' as uuid) as id, contact_id
  from told_event where type = 'parcours.opportunity.ClientPromoted.v1'
), answer as (
  select distinct cast(data ->> 'opportunityId' as uuid) as id, cast(data ->> 'unlockId' as uuid) as unlock_id,
    type = 'parcours.contact.PromotionConfirmee.v1' as agreed
  from told_event
  where type in ('parcours.contact.PromotionConfirmee.v1', 'parcours.contact.PromotionRefusee.v1')
), on_its_way as (
  select distinct aggregateid as id from outbox
)
select 'contact_missing' as kind, cast(contact_id as text) as id, 'told at version ' || told.version as detail
from snapshot told
where not exists (select from contact known where known.id = told.contact_id)
union all
select 'contact_behind', cast(known.id as text), 'at version ' || known.version || ', told at ' || told.version
from contact known join snapshot told on told.contact_id = known.id
where known.version < told.version
union all
select 'contact_never_told', cast(known.id as text), 'at version ' || known.version
from contact known left join snapshot told on told.contact_id = known.id
where (told.version is null or known.version > told.version)
  and not exists (select from on_its_way where on_its_way.id = cast(known.id as text))
union all
select 'contact_different', cast(known.id as text), 'in ' || fields
from contact known join snapshot told on told.contact_id = known.id cross join lateral (
  select concat_ws(', ',
    case when known.status <> told.status then 'status' end,
    case when known.tag <> told.tag then 'tag' end,
    case when known.open_unlock_id is distinct from told."unlockId" then 'unlockId' end,
    case when known.nom <> told.nom then 'nom' end,
    case when known.telephone <> told.telephone then 'telephone' end,
    case when known.email is distinct from told.email then 'email' end,
    case when known.ville is distinct from told.ville then 'ville' end,
    case when known.type_bien is distinct from told."typeBien" then 'typeBien' end,
    case when known.architecte_id is distinct from told."architecteId" then 'architecteId' end,
    case when known.client_since is distinct from told."clientSince" then 'clientSince' end) as fields
) differing
where known.version = told.version and fields <> ''
union all
select distinct 'payment_missing', cast("paymentId" as text), 'contact ' || contact_id
from deposit told
where not exists (select from payment known where known.id = told."paymentId")
union all
select distinct 'payment_different', cast(known.id as text), 'in ' || fields
from payment known join deposit told on told."paymentId" = known.id cross join lateral (
  select concat_ws(', ',
    case when known.contact_id <> told.contact_id then 'contactId' end,
    case when known.montant <> told.montant then 'montant' end,
    case when known.devise <> told.devise then 'devise' end,
    case when known.methode <> told.methode then 'methode' end,
    case when known.date <> told.date then 'date' end,
    case when known.reference is distinct from told.reference then 'reference' end) as fields
) differing
where fields <> ''
union all
select 'unlock_missing', cast(unlock_id as text), 'contact ' || contact_id
from deposit told
where not exists (select from unlock known where known.id = told.unlock_id)
union all
select 'unlock_never_told', cast(known.id as text), 'contact ' || known.contact_id
from unlock known
where not exists (select from deposit told where told.unlock_id = known.id)
  and not exists (select from outbox where outbox.event_id = known.id)
union all
select 'unlock_different', cast(known.id as text), known.state || ', told to be used by ' || told.id
from unlock known join answer told on told.unlock_id = known.id and told.agreed
where known.opportunity_id is distinct from told.id
union all
select 'unlock_without_opportunity', cast(known.id as text), 'used by ' || known.opportunity_id
from unlock known
where known.state = 'used' and not exists (select from told_event told
  where told.topic = 'opportunity' and told.contact_id = known.contact_id
    and told.data ->> 'opportunityId' = cast(known.opportunity_id as text))
union all
select 'unlock_used_twice', cast(unlock_id as text), string_agg(cast(id as text), ', ' order by id)
from answer where agreed group by unlock_id having count(*) > 1
union all
select 'promotion_unanswered', cast(told.id as text), 'contact ' || told.contact_id
from question told
where not exists (select from answer where answer.id = told.id)
  and not exists (select from on_its_way where on_its_way.id = cast(told.contact_id as text))
union all
select 'promotion_not_in_timeline', cast(told.id as text), 'unlock ' || told.unlock_id
from answer told join unlock known on known.id = told.unlock_id
where not exists (select from timeline_entry entry where entry.source_id = told.id
  and entry.kind = case when told.agreed then 'client_promu' else 'promotion_refusee' end)
union all
select 'move_not_in_timeline', cast(told.event_id as text), 'contact ' || told.contact_id
from told_event told
where told.type = 'parcours.opportunity.PipelineStageChanged.v1'
  and not exists (select from timeline_entry entry
    where entry.source_id = told.event_id and entry.kind = 'etape_changee')
