-- What a session needs that makes opportunities.
set timezone = 'UTC';
create extension if not exists "uuid-ossp";

create function pg_temp.one_of(choices text[]) returns text
  language sql volatile return choices[1 + floor(random() * cardinality(choices))::int];

create function pg_temp.id_at(moment timestamptz) returns uuid
  language sql volatile return uuidv7(moment - clock_timestamp());

create temp table opened (
  id uuid, contact_id uuid, unlock_id uuid, nom text, telephone text, ville text, type_bien text, description text,
  montant_estime numeric, architecte_id uuid, created_at timestamptz, created_by text
) on commit delete rows
