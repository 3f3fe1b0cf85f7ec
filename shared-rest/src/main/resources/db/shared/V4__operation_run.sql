-- Long operations: a row each, from the moment somebody asks for it.
create table operation_run (
  id          uuid        not null,
  kind        text        not null,
  repair      boolean     not null,
  state       text        not null default 'running',
  started_at  timestamptz not null default clock_timestamp(),
  started_by  text        not null,
  worker      uuid,
  seen_at     timestamptz,
  ended_at    timestamptz,
  figures     text        not null default '{}',
  divergences text        not null default '[]',
  constraint operation_run_pk primary key (id),
  constraint operation_run_state_known check (state in ('running', 'done', 'failed')),
  constraint operation_run_ended_has_time check ((state = 'running') = (ended_at is null)),
  constraint operation_run_worker_is_seen check ((worker is null) = (seen_at is null)),
  constraint operation_run_figures_is_an_object check (figures is json object),
  constraint operation_run_divergences_is_an_array check (divergences is json array)
);
create unique index operation_run_one_of_a_kind on operation_run (kind) where state = 'running';
create index operation_run_newest_of_a_kind on operation_run (kind, started_at desc);

-- Where an operation lays out what was ever told, to compare it by SQL; Kafka has it all, so nothing is lost with it.
create unlogged table told_event (
  event_id   uuid        not null,
  topic      text        not null,
  type       text        not null,
  contact_id uuid        not null,
  version    bigint      not null,
  at         timestamptz not null,
  data       jsonb       not null,
  constraint told_event_pk primary key (event_id)
);
create index told_event_newest_of_contact on told_event (topic, contact_id, version desc);
