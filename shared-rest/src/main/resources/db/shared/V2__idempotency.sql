-- Requests that may be sent again: their keys, and what they were answered. A row is written in the transaction of what
-- its request did; only while that is open has it no answer yet.
create table idempotency (
    scope        text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    constraint idempotency_pk primary key (scope, key),
    constraint idempotency_only_successes check (status between 200 and 299),
    constraint idempotency_whole_answers check ((status is null) = (body is null))
);
create index idempotency_by_age on idempotency (created_at);
