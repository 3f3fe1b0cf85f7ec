-- Events that are committed and not yet published. Debezium's outbox event router reads the same columns.
-- Ids come one by one from the database, so for one aggregate, whose row is locked, their order is the order of the commits.
create table outbox (
    id               bigint      generated always as identity,
    event_id         uuid        not null,
    aggregatetype    text        not null,
    aggregateid      text        not null,
    aggregateversion bigint      not null,
    type             text        not null,
    payload          text        not null,
    traceparent      text,
    created_at       timestamptz not null default clock_timestamp(),
    constraint outbox_pk primary key (id),
    constraint outbox_event_id_unique unique (event_id),
    -- Kafka would refuse a larger one for ever, and everything behind it would wait.
    constraint outbox_payload_fits_kafka check (octet_length(payload) < 900000)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
