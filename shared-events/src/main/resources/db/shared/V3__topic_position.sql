-- Up to where this database is known to hold what the topics tell. It goes into each backup with the rest, so a database that
-- was restored knows from where on it has forgotten.
create table topic_position (
    topic           text        not null,
    kafka_partition integer     not null,
    position        bigint      not null,
    noted_at        timestamptz not null default clock_timestamp(),
    constraint topic_position_pk primary key (topic, kafka_partition),
    constraint topic_position_is_an_offset check (position >= 0)
);
