-- The newcomers {first} to {last}, each as it stands today with all that happened to it; spread evenly over the years.
create temp table newcomer on commit drop as
with birth as (
  select n, pg_temp.one_of('{fates}') as fate,
    now() - interval '60 days' - interval '2900 days' * (1 - (n - {begin} + random()) / {size}) as created_at
  from generate_series({first}, {last}) as n
), fate as (
  select n, created_at,
    array_position(array['qualifie', 'prise_de_besoin', 'acompte_recu', 'client'], split_part(fate, ' ', 1)) - 1 as moves,
    split_part(fate, ' ', 1) as stage,
    fate like '% perdu' as lost
  from birth
), moment as (
  select *, pg_temp.id_at(created_at) as id, created_at + random() * interval '5 days' as needed_at
  from fate
), payment as (
  select *, needed_at + random() * interval '10 days' as paid_at from moment
), unlock as (
  select *, paid_at + random() * interval '2 days' as opened_at,
    case when moves >= 2 then pg_temp.id_at(paid_at) end as payment_id,
    case when moves >= 2 then pg_temp.id_at(paid_at) end as unlock_id
  from payment
), person as (
  select *,
    -- The one opportunity that this unlock can open.
    case when moves = 3
      then uuid_generate_v5('5f0f4b1e-6a55-5c1d-9c6e-0d7a3b1f2c41', unlock_id::text) end as opportunity_id,
    case when random() < 0.6 then pg_temp.id_at(created_at - random() * interval '9 days') end as lead_id,
    pg_temp.one_of('{Salma,Youssef,Khadija,Mehdi,Imane,Omar,Zineb,Hamza,Leïla,Rachid,Sofia,Anas,Meryem,Karim,Hajar,Tarik,
      Camille,Antoine,Nadia,Driss,Claire,Bilal,Ghita,Mathieu,Asmae,Reda,Hélène,Adil,Loubna,Jérôme,Samira,
      Ilyas,Fatima-Zahra,Amine,Kenza,Othmane,Siham,Zakaria,Nawal,Hicham}') as first_name,
    -- One name is rare in however large a crowd.
    case when n <= 3 then '{rareName}' else pg_temp.one_of('{Bennani,El Fassi,Alaoui,Benjelloun,Tazi,Berrada,Chraïbi,Idrissi,Lahlou,Amrani,Sqalli,Bouzidi,
      Ouazzani,Kettani,Benchekroun,Filali,Moreau,Lefèvre,Dubois,Girard,Ait Lahcen,Naciri,Zniber,Cherkaoui,
      Belhaj,Mernissi,Hajji,Slaoui,Rousseau,Guessous,Tahiri,Bensouda,Skalli,El Khatib,Daoudi,Mansouri,Rami,
      Chafik,Lamrani,Sebti}') end as last_name,
    pg_temp.one_of('{claire.moreau,youssef.tahiri,nadia.sebti,karim.daoudi,sofia.rami}') as created_by
  from unlock
)
select n, id, lead_id, payment_id, unlock_id, opportunity_id, moves, lost, created_by,
  created_at, needed_at, paid_at, opened_at,
  opened_at + random() * interval '30 days' as lost_at,
  moves + lost::int as version,
  case when lost then 'perdu' else stage end as status,
  case when lost then stage end as lost_from,
  case when lost then pg_temp.one_of('{budget,sans_reponse,annulation,concurrence}') end as raison,
  case when moves = 3 then 'client'
       else pg_temp.one_of('{prospect,prospect,prospect,prospect,prospect,prospect,vip,archive}') end as tag,
  first_name || ' ' || last_name as nom,
  '+2126' || lpad(floor(random() * 100000000)::text, 8, '0') as telephone,
  case when random() < 0.85
    then folded(replace(first_name || '.' || last_name, ' ', '')) || n || '@exemple.ma' end as email,
  pg_temp.one_of('{Casablanca,Casablanca,Casablanca,Rabat,Rabat,Marrakech,Marrakech,Tanger,Fès,Agadir,Kénitra,
      Mohammedia,El Jadida,Meknès,Tétouan,Essaouira}') as ville,
  pg_temp.one_of('{villa,villa,appartement,appartement,appartement,magasin,bureau,riad,studio,renovation,autre}') as type_bien,
  pg_temp.one_of('{magasin,site_web,site_web,facebook,instagram,instagram,tiktok,reference_client,autre}') as source,
  case when random() < 0.7 then pg_temp.one_of((select array_agg(id::text) from architect))::uuid end as architecte_id,
  case when moves >= 1 then pg_temp.one_of('{Cuisine et salon à refaire,Rénovation complète d''environ 140 m²,
      Suite parentale et deux chambres d''enfants,Local commercial à ouvrir dans trois mois,
      Villa neuve à aménager,Riad à transformer en maison d''hôtes}') end as notes,
  case when moves = 3 then (opened_at at time zone 'Africa/Casablanca')::date end as client_since,
  pg_temp.one_of('{virement,virement,cheque,espece,carte}') as methode,
  (5000 + floor(random() * 90) * 500)::numeric(14, 2) as montant,
  (80000 + floor(random() * 900) * 1000)::numeric(14, 2) as montant_estime
from person
