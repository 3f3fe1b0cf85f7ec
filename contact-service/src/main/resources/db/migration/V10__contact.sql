-- Leads, contacts, deposits and their timeline. The database holds the same line as the code:
-- whatever the workflow refuses, a raw update is refused too.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Text as it is searched: without case and accents. unaccent() is only STABLE because its dictionary could be
-- exchanged; ours is named, so an index may rely on it.
create function folded(value text) returns text
  language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, value));

------------------------------------------------------------------------------------------------------------ architects

create table architect (
  id    uuid not null,
  nom   text not null,
  email text,
  constraint architect_pk primary key (id),
  constraint architect_nom_length check (char_length(nom) between 1 and 200),
  constraint architect_email_length check (char_length(email) <= 200)
);
create index architect_by_nom on architect (nom, id);

insert into architect (id, nom, email) values
  ('019377a0-0000-7000-8000-000000000001', 'Yasmine Alaoui', 'yasmine.alaoui@parcours.example'),
  ('019377a0-0000-7000-8000-000000000002', 'Karim Bennani', 'karim.bennani@parcours.example'),
  ('019377a0-0000-7000-8000-000000000003', 'Salma El Fassi', 'salma.elfassi@parcours.example'),
  ('019377a0-0000-7000-8000-000000000004', 'Omar Tazi', 'omar.tazi@parcours.example'),
  ('019377a0-0000-7000-8000-000000000005', 'Inès Berrada', 'ines.berrada@parcours.example');

----------------------------------------------------------------------------------------------------------------- leads

create table lead (
  id         uuid        not null,
  version    bigint      not null,
  nom        text        not null,
  telephone  text        not null,
  email      text,
  ville      text,
  type_bien  text,
  message    text,
  source     text,
  priorite   text        not null,
  statut     text        not null,
  contact_id uuid,
  created_at timestamptz not null,
  created_by text        not null,
  updated_at timestamptz not null,
  search     text        not null generated always as
    (folded(nom || e'\n' || telephone || e'\n' || coalesce(email, ''))) stored,
  constraint lead_pk primary key (id),
  constraint lead_contact_once unique (contact_id),
  constraint lead_and_contact unique (id, contact_id),
  constraint lead_nom_length check (char_length(nom) between 1 and 200),
  constraint lead_telephone_e164 check (telephone ~ '^\+[1-9][0-9]{6,14}$'),
  constraint lead_email_length check (char_length(email) <= 200),
  constraint lead_ville_length check (char_length(ville) <= 200),
  constraint lead_message_length check (char_length(message) <= 4000),
  constraint lead_type_bien_known check
    (type_bien in ('villa', 'appartement', 'magasin', 'bureau', 'riad', 'studio', 'renovation', 'autre')),
  constraint lead_source_known check
    (source in ('magasin', 'site_web', 'facebook', 'instagram', 'tiktok', 'reference_client', 'autre')),
  constraint lead_priorite_known check (priorite in ('haute', 'moyenne', 'basse')),
  constraint lead_statut_known check
    (statut in ('nouveau', 'a_recontacter', 'sans_reponse', 'non_interesse', 'refuse', 'converti')),
  constraint lead_converti_has_contact check ((statut = 'converti') = (contact_id is not null))
);

-------------------------------------------------------------------------------------------------------------- contacts

create table contact (
  id                uuid        not null,
  version           bigint      not null,
  lead_id           uuid,
  status            text        not null,
  tag               text        not null,
  nom               text        not null,
  telephone         text        not null,
  email             text,
  ville             text,
  adresse           text,
  type_bien         text,
  source            text,
  architecte_id     uuid,
  notes             text,
  client_since      date,
  deposit_id        uuid,
  open_unlock_id    uuid,
  open_unlock_state text generated always as (case when open_unlock_id is not null then 'open' end) stored,
  lost_from         text,
  raison            text,
  commentaire       text,
  created_at        timestamptz not null,
  created_by        text        not null,
  updated_at        timestamptz not null,
  search            text        not null generated always as
    (folded(nom || e'\n' || telephone || e'\n' || coalesce(email, ''))) stored,
  constraint contact_pk primary key (id),
  constraint contact_lead_once unique (lead_id),
  constraint contact_and_lead unique (id, lead_id),
  constraint contact_and_open_unlock unique (open_unlock_id, id),
  constraint contact_nom_length check (char_length(nom) between 1 and 200),
  constraint contact_telephone_e164 check (telephone ~ '^\+[1-9][0-9]{6,14}$'),
  constraint contact_email_length check (char_length(email) <= 200),
  constraint contact_ville_length check (char_length(ville) <= 200),
  constraint contact_adresse_length check (char_length(adresse) <= 200),
  constraint contact_notes_length check (char_length(notes) <= 4000),
  constraint contact_commentaire_length check (char_length(commentaire) <= 4000),
  constraint contact_type_bien_known check
    (type_bien in ('villa', 'appartement', 'magasin', 'bureau', 'riad', 'studio', 'renovation', 'autre')),
  constraint contact_source_known check
    (source in ('magasin', 'site_web', 'facebook', 'instagram', 'tiktok', 'reference_client', 'autre')),
  constraint contact_status_known check
    (status in ('qualifie', 'prise_de_besoin', 'acompte_recu', 'client', 'perdu')),
  constraint contact_tag_known check (tag in ('prospect', 'vip', 'client', 'archive')),
  constraint contact_client_has_date check ((tag = 'client') = (client_since is not null)),
  constraint contact_client_has_tag check (status <> 'client' or tag = 'client'),
  constraint contact_acompte_recu_has_open_unlock check ((status = 'acompte_recu') = (open_unlock_id is not null)),
  constraint contact_unlock_has_deposit check (open_unlock_id is null or deposit_id is not null),
  constraint contact_perdu_has_raison check ((status = 'perdu') = (raison is not null)),
  constraint contact_perdu_has_lost_from check ((status = 'perdu') = (lost_from is not null)),
  constraint contact_raison_known check
    (raison in ('budget', 'sans_reponse', 'annulation', 'concurrence', 'autre')),
  constraint contact_raison_autre_is_explained check
    (raison is distinct from 'autre' or length(trim(coalesce(commentaire, ''))) > 0),
  constraint contact_commentaire_of_raison check (raison is not null or commentaire is null),
  constraint contact_lost_from_a_stage check
    (lost_from in ('qualifie', 'prise_de_besoin', 'acompte_recu', 'client')),
  constraint contact_lost_deposit_is_kept check (lost_from is distinct from 'acompte_recu' or deposit_id is not null),
  constraint contact_architecte_exists foreign key (architecte_id) references architect (id)
);

-- A lead and its contact name each other; deferred, because one of the two is written first.
alter table lead add constraint lead_contact_agrees foreign key (contact_id, id)
  references contact (id, lead_id) deferrable initially deferred;
alter table contact add constraint contact_lead_agrees foreign key (lead_id, id)
  references lead (id, contact_id) deferrable initially deferred;

-------------------------------------------------------------------------------------------------- payments and unlocks

create table payment (
  id          uuid           not null,
  contact_id  uuid           not null,
  montant     numeric(14, 2) not null,
  devise      text           not null,
  methode     text           not null,
  date        date           not null,
  reference   text,
  description text,
  created_at  timestamptz    not null,
  created_by  text           not null,
  constraint payment_pk primary key (id),
  constraint payment_and_contact unique (id, contact_id),
  constraint payment_of_contact foreign key (contact_id) references contact (id) deferrable initially deferred,
  constraint payment_montant_positive check (montant > 0),
  constraint payment_devise_known check (devise = 'MAD'),
  constraint payment_methode_known check (methode in ('virement', 'espece', 'cheque', 'carte', 'autre')),
  constraint payment_reference_length check (char_length(reference) <= 200),
  constraint payment_description_length check (char_length(description) <= 4000)
);
create index payment_newest_of_contact on payment (contact_id, created_at desc, id desc);

create table unlock (
  id             uuid        not null,
  contact_id     uuid        not null,
  payment_id     uuid        not null,
  state          text        not null,
  open_id        uuid generated always as (case when state = 'open' then id end) stored,
  opportunity_id uuid,
  issued_at      timestamptz not null,
  constraint unlock_pk primary key (id),
  constraint unlock_and_state unique (id, contact_id, state),
  constraint unlock_opportunity_once unique (opportunity_id),
  constraint unlock_state_known check (state in ('open', 'used', 'cancelled')),
  constraint unlock_used_has_opportunity check ((state = 'used') = (opportunity_id is not null)),
  constraint unlock_of_payment foreign key (payment_id, contact_id) references payment (id, contact_id)
    deferrable initially deferred,
  -- An open unlock is the one that its contact points at ...
  constraint unlock_open_is_the_contacts foreign key (open_id, contact_id) references contact (open_unlock_id, id)
    deferrable initially deferred
);
create unique index unlock_open_once_per_contact on unlock (contact_id) where state = 'open';
create index unlock_of_contact on unlock (contact_id);
create index unlock_by_payment on unlock (payment_id);

-- ... and the unlock that a contact points at is its own, and open.
alter table contact add constraint contact_open_unlock_is_open
  foreign key (open_unlock_id, id, open_unlock_state) references unlock (id, contact_id, state)
  deferrable initially deferred;
alter table contact add constraint contact_deposit_is_its_own
  foreign key (deposit_id, id) references payment (id, contact_id) deferrable initially deferred;

-------------------------------------------------------------------------------------------------------------- timeline

create table timeline_entry (
  id              uuid        not null,
  contact_id      uuid        not null,
  kind            text        not null,
  at              timestamptz not null,
  actor           text        not null,
  from_stage      text,
  to_stage        text,
  data            text        not null,
  source_id uuid,
  constraint timeline_entry_pk primary key (id),
  constraint timeline_entry_of_contact foreign key (contact_id) references contact (id) deferrable initially deferred,
  constraint timeline_entry_source_once unique (source_id, kind),
  constraint timeline_entry_data_is_an_object check (data is json object),
  constraint timeline_entry_kind_known check
    (kind in ('contact_cree', 'lead_converti', 'prise_de_besoin', 'acompte_recu', 'contact_perdu', 'contact_reactive',
              'nouveau_projet', 'client_promu', 'opportunite_creee', 'etape_changee', 'promotion_refusee'))
);
create index timeline_entry_newest_of_contact on timeline_entry (contact_id, at desc, id desc);

------------------------------------------------------------------------------------------------------------- the workflow

-- The moves of the workflow table, whatever action makes them.
create table status_transition (
  from_status text not null,
  to_status   text not null,
  constraint status_transition_pk primary key (from_status, to_status)
);
insert into status_transition (from_status, to_status) values
  ('qualifie', 'prise_de_besoin'),
  ('qualifie', 'perdu'),
  ('prise_de_besoin', 'acompte_recu'),
  ('prise_de_besoin', 'perdu'),
  ('acompte_recu', 'client'),
  ('acompte_recu', 'perdu'),
  ('client', 'qualifie'),
  ('client', 'perdu'),
  ('perdu', 'qualifie'),
  ('perdu', 'prise_de_besoin'),
  ('perdu', 'acompte_recu'),
  ('perdu', 'client');

create function contact_starts_qualifie() returns trigger language plpgsql as $$
begin
  if new.status <> 'qualifie' then
    raise exception 'a contact starts as qualifie, not as %', new.status
      using errcode = 'check_violation', constraint = 'contact_starts_qualifie', table = 'contact';
  end if;
  return new;
end $$;
create trigger contact_starts_qualifie before insert on contact
  for each row execute function contact_starts_qualifie();

create function contact_follows_workflow() returns trigger language plpgsql as $$
begin
  if new.status is distinct from old.status and (
       not exists (select from status_transition where from_status = old.status and to_status = new.status)
       or (old.status = 'perdu' and new.status <> old.lost_from)
       or (new.status = 'perdu' and new.lost_from is distinct from old.status)) then
    raise exception 'no way leads from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'contact_follows_workflow', table = 'contact';
  end if;
  if old.client_since is not null and new.client_since is distinct from old.client_since then
    raise exception 'client_since is set once'
      using errcode = 'check_violation', constraint = 'contact_client_since_once', table = 'contact';
  end if;
  return new;
end $$;
create trigger contact_follows_workflow before update on contact
  for each row execute function contact_follows_workflow();

create function unlock_follows_workflow() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.state <> 'open' or tg_op = 'UPDATE' and old.state <> 'open' then
    raise exception 'an unlock starts open, and leaves that state once'
      using errcode = 'check_violation', constraint = 'unlock_follows_workflow', table = 'unlock';
  end if;
  return new;
end $$;
create trigger unlock_follows_workflow before insert or update on unlock
  for each row execute function unlock_follows_workflow();

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is written once', tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_append_only', table = tg_table_name;
end $$;
create trigger payment_append_only before update or delete on payment
  for each row execute function append_only();
create trigger timeline_entry_append_only before update or delete on timeline_entry
  for each row execute function append_only();
create trigger status_transition_append_only before update or delete on status_transition
  for each row execute function append_only();

----------------------------------------------------------------------------------------------------- lists and search

create index lead_search on lead using gin (search gin_trgm_ops);
create index lead_by_created_at on lead (created_at, id);
create index lead_by_updated_at on lead (updated_at, id);
create index lead_by_nom on lead (nom, id);
create index lead_by_statut on lead (statut, created_at, id);
create index lead_by_source on lead (source, created_at, id);
create index lead_by_priorite on lead (priorite, created_at, id);
create index lead_by_ville on lead (ville, created_at, id);
create index lead_by_type_bien on lead (type_bien, created_at, id);

create index contact_search on contact using gin (search gin_trgm_ops);
create index contact_by_created_at on contact (created_at, id);
create index contact_by_updated_at on contact (updated_at, id);
create index contact_by_nom on contact (nom, id);
create index contact_by_status on contact (status, created_at, id);
create index contact_by_tag on contact (tag, created_at, id);
create index contact_by_ville on contact (ville, created_at, id);
create index contact_by_type_bien on contact (type_bien, created_at, id);
create index contact_by_architecte on contact (architecte_id, created_at, id);

--------------------------------------------------------------------------------------------------------------- messaging

-- Promotions of unlocks that this database never issued: it is behind its own past, and people must look.
create table promotion_kept_aside (
  event_id    uuid        not null,
  payload     text        not null,
  received_at timestamptz not null default clock_timestamp(),
  constraint promotion_kept_aside_pk primary key (event_id)
);
