-- What was opened in opportunity-service's tables: confirmed, and somewhere on its way to being won or lost.
create temp table step on commit drop as
with way as (
  select id, created_at, created_by, random() * interval '12 days' as pace,
    string_to_array(pg_temp.one_of(
      '{acompte_recu,acompte_recu etude,acompte_recu etude,acompte_recu etude devis,acompte_recu etude devis gagnee,acompte_recu etude devis gagnee,acompte_recu perdue,acompte_recu etude devis perdue}'), ' ') as stages,
    pg_temp.one_of('{budget,sans_reponse,annulation,concurrence}') as raison
  from opened
)
select id, created_by, number, created_at + pace * (number - 1) as at, stages[number - 1] as from_stage, to_stage,
  case when to_stage = 'perdue' then raison end as raison, number = cardinality(stages) as is_last
from way cross join lateral unnest(stages) with ordinality as step (to_stage, number);

insert into opportunity (id, version, contact_id, unlock_id, promotion, announced_at, nom, telephone, ville, type_bien,
                         type, description, montant_estime, devise, architecte_id, pipeline_stage, lost_from, raison,
                         created_at, created_by, updated_at)
select id, number, contact_id, unlock_id, 'confirmee', created_at, nom, telephone, ville, type_bien,
  type_bien, description, montant_estime, 'MAD', architecte_id, to_stage,
  case when to_stage = 'perdue' then from_stage end, raison, created_at, opened.created_by, at
from opened join step using (id) where is_last order by created_at;

insert into stage_change (id, opportunity_id, from_stage, to_stage, raison, actor, at)
select pg_temp.id_at(at), id, from_stage, to_stage, raison, created_by, at from step order by at
