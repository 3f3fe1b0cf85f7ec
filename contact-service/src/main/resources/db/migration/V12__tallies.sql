-- How many there are of what, kept while it changes: whoever asks adds up a few rows, however many contacts there are.
--
-- A change is written as further rows, with minus for what is no longer so. Nobody updates a row, so that nobody waits for
-- anybody else's commit; what is rolled back was never counted. From time to time fold_tallies() makes one row of many.
-- Like all triggers these rest while a backup is restored: it holds the counts, too.

create table contact_tally (
  id            bigint generated always as identity,
  status        text    not null,
  lost_from     text,
  tag           text    not null,
  type_bien     text,
  architecte_id uuid,
  contacts      integer not null,
  constraint contact_tally_pk primary key (id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create table ville_tally (
  id            bigint generated always as identity,
  ville         text    not null,
  architecte_id uuid,
  contacts      integer not null,
  constraint ville_tally_pk primary key (id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create table lead_tally (
  id        bigint generated always as identity,
  statut    text    not null,
  source    text,
  priorite  text    not null,
  type_bien text,
  leads     integer not null,
  constraint lead_tally_pk primary key (id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-------------------------------------------------------------------------------------------------------------- contacts

create function tally_new_contacts() returns trigger language plpgsql as $$
begin
  insert into contact_tally (status, lost_from, tag, type_bien, architecte_id, contacts)
  select status, lost_from, tag, type_bien, architecte_id, count(*) from fresh group by 1, 2, 3, 4, 5;
  insert into ville_tally (ville, architecte_id, contacts)
  select ville, architecte_id, count(*) from fresh where ville is not null group by 1, 2;
  return null;
end $$;
create trigger contact_tallied_when_new after insert on contact
  referencing new table as fresh for each statement execute function tally_new_contacts();

create function tally_gone_contacts() returns trigger language plpgsql as $$
begin
  insert into contact_tally (status, lost_from, tag, type_bien, architecte_id, contacts)
  select status, lost_from, tag, type_bien, architecte_id, -count(*) from gone group by 1, 2, 3, 4, 5;
  insert into ville_tally (ville, architecte_id, contacts)
  select ville, architecte_id, -count(*) from gone where ville is not null group by 1, 2;
  return null;
end $$;
create trigger contact_tallied_when_gone after delete on contact
  referencing old table as gone for each statement execute function tally_gone_contacts();

create function tally_changed_contact() returns trigger language plpgsql as $$
begin
  insert into contact_tally (status, lost_from, tag, type_bien, architecte_id, contacts) values
    (old.status, old.lost_from, old.tag, old.type_bien, old.architecte_id, -1),
    (new.status, new.lost_from, new.tag, new.type_bien, new.architecte_id, 1);
  return null;
end $$;
create trigger contact_tallied_when_changed after update on contact for each row
  when ((old.status, old.lost_from, old.tag, old.type_bien, old.architecte_id)
    is distinct from (new.status, new.lost_from, new.tag, new.type_bien, new.architecte_id))
  execute function tally_changed_contact();

create function tally_moved_contact() returns trigger language plpgsql as $$
begin
  insert into ville_tally (ville, architecte_id, contacts)
  select * from (values (old.ville, old.architecte_id, -1), (new.ville, new.architecte_id, 1)) as moved (ville)
  where ville is not null;
  return null;
end $$;
create trigger contact_tallied_when_moved after update on contact for each row
  when ((old.ville, old.architecte_id) is distinct from (new.ville, new.architecte_id))
  execute function tally_moved_contact();

----------------------------------------------------------------------------------------------------------------- leads

create function tally_new_leads() returns trigger language plpgsql as $$
begin
  insert into lead_tally (statut, source, priorite, type_bien, leads)
  select statut, source, priorite, type_bien, count(*) from fresh group by 1, 2, 3, 4;
  return null;
end $$;
create trigger lead_tallied_when_new after insert on lead
  referencing new table as fresh for each statement execute function tally_new_leads();

create function tally_gone_leads() returns trigger language plpgsql as $$
begin
  insert into lead_tally (statut, source, priorite, type_bien, leads)
  select statut, source, priorite, type_bien, -count(*) from gone group by 1, 2, 3, 4;
  return null;
end $$;
create trigger lead_tallied_when_gone after delete on lead
  referencing old table as gone for each statement execute function tally_gone_leads();

create function tally_changed_lead() returns trigger language plpgsql as $$
begin
  insert into lead_tally (statut, source, priorite, type_bien, leads) values
    (old.statut, old.source, old.priorite, old.type_bien, -1),
    (new.statut, new.source, new.priorite, new.type_bien, 1);
  return null;
end $$;
create trigger lead_tallied_when_changed after update on lead for each row
  when ((old.statut, old.source, old.priorite, old.type_bien)
    is distinct from (new.statut, new.source, new.priorite, new.type_bien))
  execute function tally_changed_lead();

--------------------------------------------------------------------------------------------------------- from the rows

-- For whoever filled the tables while the triggers rested; nobody changes them meanwhile.
create procedure recount() language plpgsql as $$
begin
  -- What a fold has under way would be there twice.
  perform pg_advisory_xact_lock(hashtext('fold_tallies'));
  lock table contact, lead in share row exclusive mode;
  delete from contact_tally;
  insert into contact_tally (status, lost_from, tag, type_bien, architecte_id, contacts)
  select status, lost_from, tag, type_bien, architecte_id, count(*) from contact group by 1, 2, 3, 4, 5;
  delete from ville_tally;
  insert into ville_tally (ville, architecte_id, contacts)
  select ville, architecte_id, count(*) from contact where ville is not null group by 1, 2;
  delete from lead_tally;
  insert into lead_tally (statut, source, priorite, type_bien, leads)
  select statut, source, priorite, type_bien, count(*) from lead group by 1, 2, 3, 4;
end $$;
call recount();

-- Only what it deleted itself is added up, so two of them at once would count right; the second one just has no work.
create procedure fold_tallies() language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(hashtext('fold_tallies')) then
    return;
  end if;
  with many as (
    select array_agg(id) as ids from contact_tally
    group by status, lost_from, tag, type_bien, architecte_id having count(*) > 1 or sum(contacts) = 0
  ), gone as (
    delete from contact_tally where id in (select unnest(ids) from many) returning *
  )
  insert into contact_tally (status, lost_from, tag, type_bien, architecte_id, contacts)
  select status, lost_from, tag, type_bien, architecte_id, sum(contacts) from gone
  group by 1, 2, 3, 4, 5 having sum(contacts) <> 0;
  with many as (
    select array_agg(id) as ids from ville_tally group by ville, architecte_id having count(*) > 1 or sum(contacts) = 0
  ), gone as (
    delete from ville_tally where id in (select unnest(ids) from many) returning *
  )
  insert into ville_tally (ville, architecte_id, contacts)
  select ville, architecte_id, sum(contacts) from gone group by 1, 2 having sum(contacts) <> 0;
  with many as (
    select array_agg(id) as ids from lead_tally
    group by statut, source, priorite, type_bien having count(*) > 1 or sum(leads) = 0
  ), gone as (
    delete from lead_tally where id in (select unnest(ids) from many) returning *
  )
  insert into lead_tally (statut, source, priorite, type_bien, leads)
  select statut, source, priorite, type_bien, sum(leads) from gone group by 1, 2, 3, 4 having sum(leads) <> 0;
end $$;
