-- Why: every table stands behind a fence. No scope set, no rows. The three roles exist before the first migration runs.
-- Scope is told per transaction: app.centre, app.holders, app.reach, app.grant, app.actor (see platform/tx.ts).

grant usage on schema public to onedoor_app, onedoor_worker;

create function app_centre() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.centre', true), '') $$;
create function app_holders() returns text[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('app.holders', true), ''), ','), '{}') $$;
create function app_reach() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.reach', true), ''), 'none') $$;
create function app_grant() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.grant', true), ''), 'none') $$;
create function app_actor() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.actor', true), ''), 'none') $$;

-- Fence of a table that belongs to a centre and to no case.
create procedure fence_centre(name regclass, rights text default 'select, insert, update') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy centre on %s using (centre_id = (select app_centre())) with check (centre_id = (select app_centre()))', name);
  -- The owner (migrations, the definer look-ups) passes; the server never runs as owner.
  execute format('create policy owner on %s to %I using (true) with check (true)', name, current_user);
  execute format('grant %s on %s to onedoor_app', rights, name);
end $$;

-- Fence of a table whose rows belong to a case: a row is seen by whoever sees its case.
create procedure fence_case(name regclass, rights text default 'select, insert, update') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy of_case on %1$s using (centre_id = (select app_centre())
    and exists (select 1 from cases c where c.centre_id = %1$s.centre_id and c.id = %1$s.case_id))
    with check (centre_id = (select app_centre()))', name);
  execute format('create policy owner on %s to %I using (true) with check (true)', name, current_user);
  execute format('grant %s on %s to onedoor_app', rights, name);
end $$;
