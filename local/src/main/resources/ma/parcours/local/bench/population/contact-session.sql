-- What a session needs that makes contacts. The workflow is not for those who are born at its end: their triggers are put
-- aside chunk by chunk, and everything else that the database watches over stays in force.
set timezone = 'UTC';
create extension if not exists "uuid-ossp";

create function pg_temp.one_of(choices text[]) returns text
  language sql volatile return choices[1 + floor(random() * cardinality(choices))::int];

create function pg_temp.id_at(moment timestamptz) returns uuid
  language sql volatile return uuidv7(moment - clock_timestamp());

create function pg_temp.json_time(moment timestamptz) returns text
  language sql stable return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
