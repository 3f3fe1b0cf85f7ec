-- The newest that there is to tell of each newcomer, as the service itself would tell it.
insert into outbox (event_id, aggregatetype, aggregateid, aggregateversion, type, payload)
select case when status = 'acompte_recu' then unlock_id else uuidv7() end,
  'contact', id::text, version,
  'parcours.contact.' || case status
    when 'acompte_recu' then 'AcompteRecu'
    when 'client' then 'PromotionConfirmee'
    when 'perdu' then 'ContactPerdu'
    else 'ContactModifie' end || '.v1',
  jsonb_strip_nulls(case status
    when 'acompte_recu' then jsonb_build_object('unlockId', unlock_id, 'payment', jsonb_build_object(
      'paymentId', payment_id, 'montant', montant::text, 'devise', 'MAD', 'methode', methode,
      'date', (paid_at at time zone 'Africa/Casablanca')::date, 'createdBy', created_by))
    when 'client' then jsonb_build_object(
      'unlockId', unlock_id, 'opportunityId', opportunity_id, 'opportunity', jsonb_build_object(
        'opportunityId', opportunity_id, 'contactId', id, 'unlockId', unlock_id, 'version', 0, 'nom', nom,
        'telephone', telephone, 'ville', ville, 'typeBien', type_bien, 'type', type_bien, 'description', notes,
        'montantEstime', montant_estime::text, 'devise', 'MAD', 'architecteId', architecte_id,
        'pipelineStage', 'acompte_recu', 'createdAt', pg_temp.json_time(opened_at), 'createdBy', created_by))
    when 'perdu' then jsonb_build_object('raison', raison)
    else '{}' end
    || jsonb_build_object('contact', jsonb_build_object(
      'contactId', id, 'version', version, 'status', status, 'tag', tag, 'nom', nom, 'telephone', telephone,
      'email', email, 'ville', ville, 'typeBien', type_bien, 'architecteId', architecte_id,
      'clientSince', client_since, 'unlockId', case when status = 'acompte_recu' then unlock_id end, 'source', source,
      'notes', notes, 'leadId', lead_id, 'createdAt', pg_temp.json_time(created_at), 'createdBy', created_by)))::text
from newcomer order by id
