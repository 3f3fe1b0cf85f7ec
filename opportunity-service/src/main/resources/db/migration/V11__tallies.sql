-- How many opportunities stand where, what they amount to and in which week they were opened, kept while it changes: whoever
-- asks adds up the weeks of a stage, however many opportunities there are.
--
-- A change is written as further rows, with minus for what is no longer so. Nobody updates a row, so that nobody waits for
-- anybody else's commit; what is rolled back was never counted. From time to time fold_tallies() makes one row of many.
-- Like all triggers these rest while a backup is restored: it holds the tallies, too.

create table opportunity_tally (
  id             bigint generated always as identity,
  pipeline_stage text           not null,
  promotion      text           not null,
  week           date           not null,
  opportunities  integer        not null,
  amount         numeric(20, 2) not null,
  constraint opportunity_tally_pk primary key (id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- The Monday before, in UTC.
create function week_of(at timestamptz) returns date
  language sql immutable strict parallel safe
  return cast(date_trunc('week', at at time zone 'UTC') as date);

-- Where the median is looked for.
create index opportunity_confirmed_by_stage on opportunity (pipeline_stage, created_at) where promotion = 'confirmee';

create function tally_new_opportunities() returns trigger language plpgsql as $$
begin
  insert into opportunity_tally (pipeline_stage, promotion, week, opportunities, amount)
  select pipeline_stage, promotion, week_of(created_at), count(*), sum(montant_estime) from fresh group by 1, 2, 3;
  return null;
end $$;
create trigger opportunity_tallied_when_new after insert on opportunity
  referencing new table as fresh for each statement execute function tally_new_opportunities();

create function tally_gone_opportunities() returns trigger language plpgsql as $$
begin
  insert into opportunity_tally (pipeline_stage, promotion, week, opportunities, amount)
  select pipeline_stage, promotion, week_of(created_at), -count(*), -sum(montant_estime) from gone group by 1, 2, 3;
  return null;
end $$;
create trigger opportunity_tallied_when_gone after delete on opportunity
  referencing old table as gone for each statement execute function tally_gone_opportunities();

create function tally_changed_opportunity() returns trigger language plpgsql as $$
begin
  insert into opportunity_tally (pipeline_stage, promotion, week, opportunities, amount) values
    (old.pipeline_stage, old.promotion, week_of(old.created_at), -1, -old.montant_estime),
    (new.pipeline_stage, new.promotion, week_of(new.created_at), 1, new.montant_estime);
  return null;
end $$;
create trigger opportunity_tallied_when_changed after update on opportunity for each row
  when ((old.pipeline_stage, old.promotion, old.created_at, old.montant_estime)
    is distinct from (new.pipeline_stage, new.promotion, new.created_at, new.montant_estime))
  execute function tally_changed_opportunity();

-- For whoever filled the table while the triggers rested; nobody changes it meanwhile.
create procedure recount() language plpgsql as $$
begin
  -- What a fold has under way would be there twice.
  perform pg_advisory_xact_lock(hashtext('fold_tallies'));
  lock table opportunity in share row exclusive mode;
  delete from opportunity_tally;
  insert into opportunity_tally (pipeline_stage, promotion, week, opportunities, amount)
  select pipeline_stage, promotion, week_of(created_at), count(*), sum(montant_estime) from opportunity group by 1, 2, 3;
end $$;
call recount();

-- Only what it deleted itself is added up, so two of them at once would count right; the second one just has no work.
create procedure fold_tallies() language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(hashtext('fold_tallies')) then
    return;
  end if;
  with many as (
    select array_agg(id) as ids from opportunity_tally
    group by pipeline_stage, promotion, week having count(*) > 1 or sum(opportunities) = 0
  ), gone as (
    delete from opportunity_tally where id in (select unnest(ids) from many) returning *
  )
  insert into opportunity_tally (pipeline_stage, promotion, week, opportunities, amount)
  select pipeline_stage, promotion, week, sum(opportunities), sum(amount) from gone
  group by 1, 2, 3 having sum(opportunities) <> 0;
end $$;

-- Confirmed opportunities stage by stage: how many, their amount, and the median of when they were opened, in seconds. The
-- weeks tell in which one the median falls, or the two that it lies between; an index finds it there.
create view pipeline_summary as
with weeks as (
  select pipeline_stage, week, sum(opportunities) as opportunities, sum(amount) as amount,
    cast(sum(sum(opportunities)) over (partition by pipeline_stage order by week) as bigint) as up_to_then
  from opportunity_tally where promotion = 'confirmee'
  group by pipeline_stage, week having sum(opportunities) > 0
), stages as (
  select pipeline_stage, cast(sum(opportunities) as bigint) as opportunities, sum(amount) as amount
  from weeks group by pipeline_stage
)
select pipeline_stage, stages.opportunities, stages.amount, avg(extract(epoch from opened.created_at)) as median_opening
from stages
join weeks using (pipeline_stage)
cross join lateral (values ((stages.opportunities - 1) / 2), (stages.opportunities / 2)) as middle (rank)
cross join lateral (
  select created_at from opportunity
  where opportunity.pipeline_stage = stages.pipeline_stage and promotion = 'confirmee'
    and created_at >= cast(week as timestamp) at time zone 'UTC'
    and created_at < cast(week + 7 as timestamp) at time zone 'UTC'
  order by created_at offset rank - (up_to_then - weeks.opportunities) limit 1
) as opened
where rank < up_to_then and rank >= up_to_then - weeks.opportunities
group by 1, 2, 3;
