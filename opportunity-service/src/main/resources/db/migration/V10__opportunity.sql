-- What deposits allow, opportunities and their pipeline. The database holds the same line as the code:
-- whatever the pipeline refuses, a raw update is refused too.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Text as it is searched: without case and accents. unaccent() is only STABLE because its dictionary could be
-- exchanged; ours is named, so an index may rely on it.
create function folded(value text) returns text
  language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, value));

---------------------------------------------------------------------------------------------------------- eligibility

-- The contacts as contact-service last told them. A copy: other people's words are not checked here.
create table eligibility (
  contact_id    uuid   not null,
  version       bigint not null,
  status        text   not null,
  unlock_id     uuid,
  nom           text   not null,
  telephone     text   not null,
  ville         text,
  type_bien     text,
  architecte_id uuid,
  constraint eligibility_pk primary key (contact_id)
);

-------------------------------------------------------------------------------------------------------- opportunities

create table opportunity (
  id                    uuid           not null,
  version               bigint         not null,
  contact_id            uuid           not null,
  unlock_id             uuid           not null,
  promotion             text           not null,
  announced_at          timestamptz    not null,
  nom                   text           not null,
  telephone             text           not null,
  ville                 text,
  type_bien             text,
  titre                 text,
  type                  text,
  description           text           not null,
  montant_estime        numeric(14, 2) not null,
  devise                text           not null,
  architecte_id         uuid,
  date_cloture_attendue date,
  pipeline_stage        text           not null,
  lost_from             text,
  raison                text,
  commentaire           text,
  created_at            timestamptz    not null,
  created_by            text           not null,
  updated_at            timestamptz    not null,
  search                text           not null generated always as
    (folded(coalesce(titre, '') || e'\n' || nom || e'\n' || telephone)) stored,
  constraint opportunity_pk primary key (id),
  constraint opportunity_unlock_once unique (unlock_id),
  constraint opportunity_promotion_known check (promotion in ('en_attente', 'confirmee', 'refusee')),
  constraint opportunity_stage_known check
    (pipeline_stage in ('acompte_recu', 'etude', 'devis', 'gagnee', 'perdue')),
  constraint opportunity_pending_stays check (promotion <> 'en_attente' or pipeline_stage = 'acompte_recu'),
  constraint opportunity_refused_is_perdue check (promotion <> 'refusee' or pipeline_stage = 'perdue'),
  constraint opportunity_perdue_has_raison check ((pipeline_stage = 'perdue') = (raison is not null)),
  constraint opportunity_perdue_has_lost_from check ((pipeline_stage = 'perdue') = (lost_from is not null)),
  constraint opportunity_contact_perdu_is_refused check
    ((promotion = 'refusee') = (raison is not distinct from 'contact_perdu')),
  constraint opportunity_raison_known check
    (raison in ('budget', 'sans_reponse', 'annulation', 'concurrence', 'autre', 'contact_perdu')),
  constraint opportunity_raison_autre_is_explained check
    (raison is distinct from 'autre' or length(trim(coalesce(commentaire, ''))) > 0),
  constraint opportunity_commentaire_of_raison check (raison is not null or commentaire is null),
  constraint opportunity_lost_from_open check (lost_from in ('acompte_recu', 'etude', 'devis')),
  constraint opportunity_type_known check
    (type in ('villa', 'appartement', 'magasin', 'bureau', 'riad', 'studio', 'renovation', 'autre')),
  constraint opportunity_montant_positive check (montant_estime > 0),
  constraint opportunity_devise_known check (devise = 'MAD'),
  constraint opportunity_titre_length check (char_length(titre) <= 200),
  constraint opportunity_description_length check (char_length(description) between 1 and 4000),
  constraint opportunity_commentaire_length check (char_length(commentaire) <= 4000)
);

------------------------------------------------------------------------------------------------------------- pipeline

-- The table of PipelineStage, once more; a test compares the two. What leads away from perdue leads to lost_from only.
create table pipeline_transition (
  from_stage text not null,
  to_stage   text not null,
  constraint pipeline_transition_pk primary key (from_stage, to_stage)
);

insert into pipeline_transition (from_stage, to_stage) values
  ('acompte_recu', 'etude'), ('acompte_recu', 'perdue'),
  ('etude', 'acompte_recu'), ('etude', 'devis'), ('etude', 'perdue'),
  ('devis', 'etude'), ('devis', 'gagnee'), ('devis', 'perdue'),
  ('perdue', 'acompte_recu'), ('perdue', 'etude'), ('perdue', 'devis');

create function refuse_illegal_move() returns trigger language plpgsql as $$
begin
  if old.promotion <> new.promotion and old.promotion <> 'en_attente' then
    raise exception 'promotion of opportunity % is decided', old.id
      using errcode = 'check_violation', constraint = 'opportunity_promotion_decided_once';
  end if;
  if old.pipeline_stage <> new.pipeline_stage then
    if not exists (select from pipeline_transition t
                   where t.from_stage = old.pipeline_stage and t.to_stage = new.pipeline_stage)
       or (old.pipeline_stage = 'perdue' and (new.pipeline_stage <> old.lost_from or old.promotion = 'refusee'))
       or (new.pipeline_stage = 'perdue' and new.lost_from <> old.pipeline_stage) then
      raise exception 'opportunity % cannot move from % to %', old.id, old.pipeline_stage, new.pipeline_stage
        using errcode = 'check_violation', constraint = 'opportunity_move_allowed';
    end if;
  elsif old.lost_from is distinct from new.lost_from then
    raise exception 'opportunity % was lost from %', old.id, old.lost_from
      using errcode = 'check_violation', constraint = 'opportunity_lost_from_kept';
  end if;
  return new;
end
$$;

create trigger opportunity_moves before update on opportunity
  for each row execute function refuse_illegal_move();

-- One row for each stage an opportunity came to; the first one has no from_stage.
create table stage_change (
  id             uuid        not null,
  opportunity_id uuid        not null,
  from_stage     text,
  to_stage       text        not null,
  raison         text,
  commentaire    text,
  actor          text        not null,
  at             timestamptz not null,
  constraint stage_change_pk primary key (id),
  constraint stage_change_of_opportunity foreign key (opportunity_id) references opportunity (id),
  constraint stage_change_in_table foreign key (from_stage, to_stage)
    references pipeline_transition (from_stage, to_stage),
  constraint stage_change_begins_at_acompte_recu check (from_stage is not null or to_stage = 'acompte_recu')
);
create unique index stage_change_begins_once on stage_change (opportunity_id) where from_stage is null;

--------------------------------------------------------------------------------------------------------------- indexes

create index opportunity_search on opportunity using gin (search gin_trgm_ops);
create index opportunity_by_created_at on opportunity (created_at, id);
create index opportunity_by_updated_at on opportunity (updated_at, id);
create index opportunity_by_nom on opportunity (nom, id);
create index opportunity_by_stage on opportunity (pipeline_stage, created_at, id);
create index opportunity_by_contact on opportunity (contact_id, created_at, id);
create index opportunity_by_architecte on opportunity (architecte_id, created_at, id);
create index opportunity_by_ville on opportunity (ville, created_at, id);
create index opportunity_by_type_bien on opportunity (type_bien, created_at, id);
create index opportunity_pending on opportunity (announced_at) where promotion = 'en_attente';
create index stage_change_by_opportunity on stage_change (opportunity_id, at, id);
