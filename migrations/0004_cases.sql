-- Why: the file itself. 案件与一案一码: one row per case, its code for life, its parties, claims, classes and links.

create table cases (
  centre_id     text not null references centre,
  id            uuid not null,                 -- UUIDv7, made by the application: ordered by time
  code          text not null,                 -- 630223-20261123-00007-NN
  suffix        text not null default '',      -- '-A', '-B' for a split case
  status        text not null,                 -- the case flow, casefile/cases/rules/flow.table.ts
  title         text not null default '',
  narrative     text not null default '',      -- in the person's own words; empty when sealed
  narrative_sealed bytea,                      -- a sealed matter's narrative and title, encrypted, not indexed
  sealed        boolean not null default false,
  channel       text not null,                 -- 来源渠道
  source        text not null default 'application', -- 依申请 | 主动 | 委托移送 (司法部 split)
  source_number text,                          -- number at the referring organ, or row of an import
  window_id     text,                          -- where it was registered
  first_officer uuid,                          -- 首问责任人, fixed until closure
  first_officer_name text not null default '',
  main_holder   text,                          -- who handles it now: 'unit:…' | 'window:…'
  place         text not null default '',
  occurred_on   date,
  amount_fen    bigint,                        -- claimed
  persons       integer,                       -- persons involved
  language      text not null default 'zh',    -- 汉语 zh | 土族语 mjg | 藏语 bo | …
  needs         text[] not null default '{}',  -- interpreter, sign language, wheelchair, large print …
  grade         text not null default 'ordinary', -- 简易 simple | 一般 ordinary | 复杂 complex | 疑难 hard
  signals       text[] not null default '{}',  -- what was screened at the door: death, violence, minors …
  class_code    text,                          -- 综治 class
  registered_at timestamptz not null,
  accepted_at   timestamptz,                   -- 受理 is not 登记
  closed_at     timestamptz,                   -- 办结
  outcome       text,                          -- 办结方式 code
  resolved      boolean,                       -- 化解
  told_at       timestamptz,                   -- the person who came was told of the outcome
  archived_at   timestamptz,
  imported      boolean not null default false,
  search        tsvector,
  primary key (centre_id, id)
);
create unique index cases_code on cases (centre_id, code, suffix);
create index cases_status on cases (centre_id, status, id desc);
create index cases_main on cases (centre_id, main_holder, id desc);
create index cases_class on cases (centre_id, class_code, id desc);
-- Without a pending list: a case is found the moment it is registered, and no later registration pays for many.
create index cases_search on cases using gin (search) with (fastupdate = off);

alter table cases enable row level security;
alter table cases force row level security;
-- The one policy. A wide reach sees every case that is not sealed; anybody sees what was granted to them by a live grant
-- of the level asked for; a sealed case opens only to a grant by account or party, never by unit, window or role.
create policy reach on cases for select using (
  centre_id = (select app_centre())
  and (((select app_reach()) = 'system')
    or ((select app_reach()) = 'centre' and not sealed)
    or exists (select 1 from access_grant g
        where g.centre_id = cases.centre_id and g.case_id = cases.id
          and g.holder = any ((select app_holders())::text[])
          and (g.until is null or g.until > now())
          and (g.level = 'handle' or (select app_grant()) = 'see')
          and (not cases.sealed or g.holder like 'account:%' or g.holder like 'party:%'))));
create policy enter on cases for insert with check (centre_id = (select app_centre()));
create policy change on cases for update using (centre_id = (select app_centre())) with check (centre_id = (select app_centre()));
create policy owner on cases to current_user using (true) with check (true);
grant select, insert, update on cases to onedoor_app;

create table case_serial (                     -- the centre's serial of a day; 90000 and up stay free for paper books
  centre_id text not null references centre,
  day       date not null,
  last      integer not null,
  primary key (centre_id, day)
);
call fence_centre('case_serial');

create table case_code (                       -- every code that leads to a case: its own, and those of cases joined into it
  centre_id text not null,
  code      text not null,
  case_id   uuid not null,
  kind      text not null default 'own',       -- own | alias
  primary key (centre_id, code),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index case_code_case on case_code (centre_id, case_id);
create index case_code_only on case_code (code);
call fence_case('case_code');

create table party (
  centre_id    text not null,
  id           uuid not null,
  case_id      uuid not null,
  role         text not null,                  -- applicant | respondent | third | agent | representative | involved
  kind         text not null,                  -- person | unit
  name         text not null,
  sex          text,
  ethnicity    text,
  born_on      date,
  id_type      text,                           -- 证件代码
  id_sealed    bytea, id_blind    bytea,
  phone_sealed bytea, phone_blind bytea,
  address_sealed bytea,
  health_sealed  bytea,                        -- health facts, where the matter needs them
  name_blind   bytea,
  legal_person text,                           -- 法定代表人 of a unit
  minor        boolean not null default false,
  hide_address boolean not null default false, -- 保密地址
  contact      text not null default '',       -- preference in words
  salt         bytea not null,                 -- of this party's commitments in the trace; goes with the row
  warnings     text[] not null default '{}',   -- check digits that did not fit: a warning, not a wall
  sort         integer not null default 0,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index party_case on party (centre_id, case_id);
create index party_id_blind on party (centre_id, id_blind) where id_blind is not null;
create index party_phone_blind on party (centre_id, phone_blind) where phone_blind is not null;
create index party_name_blind on party (centre_id, name_blind);
call fence_case('party', 'select, insert, update, delete');

create table party_token (                     -- one QR per party; hashed, revocable
  centre_id  text not null,
  id         uuid not null,
  case_id    uuid not null,
  party_id   uuid not null,
  token_hash text not null,
  word_mac   text not null,                    -- HMAC of the query word
  phone_mac  text,                             -- HMAC of the last four digits of the phone on file
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, party_id) references party (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index party_token_hash on party_token (token_hash);
create index party_token_party on party_token (centre_id, party_id);
create index party_token_case on party_token (centre_id, case_id);
call fence_case('party_token');

create table claim (                           -- 诉求: what the person asks for, one row each
  centre_id  text not null,
  case_id    uuid not null,
  no         integer not null,
  text       text not null,
  amount_fen bigint,
  primary key (centre_id, case_id, no),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
call fence_case('claim');

create table case_class (                      -- the other schemes, derived through the mapping or set by hand
  centre_id text not null,
  case_id   uuid not null,
  scheme    text not null,                     -- zongzhi | sifabu | xinfang
  code      text not null,
  by_hand   boolean not null default false,
  primary key (centre_id, case_id, scheme),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
call fence_case('case_class', 'select, insert, update, delete');

create table case_link (                       -- related, elsewhere in hand, split from, joined into
  centre_id text not null,
  case_id   uuid not null,
  other_id  uuid not null,
  kind      text not null,                     -- related | in_hand_elsewhere | split_from | joined_into
  note      text not null default '',
  at        timestamptz not null,
  primary key (centre_id, case_id, other_id, kind),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, other_id) references cases (centre_id, id)
);
create index case_link_other on case_link (centre_id, other_id);
call fence_case('case_link');

-- Class schemes: national lists (centre '000000') and the centre's own additions; the mapping is the centre's to edit.
create table class_entry (
  centre_id  text not null references centre,
  scheme     text not null,
  code       text not null,
  parent     text,
  name       text not null,
  active     boolean not null default true,
  is_default boolean not null default false,
  primary key (centre_id, scheme, code)
);
call fence_centre('class_entry', 'select, insert, update');
create table class_map (
  centre_id   text not null references centre,
  from_scheme text not null,
  from_code   text not null,                   -- a class or the head of one: the longest prefix wins
  to_scheme   text not null,
  to_code     text not null,
  primary key (centre_id, from_scheme, from_code, to_scheme)
);
call fence_centre('class_map', 'select, insert, update, delete');

-- Fences of the trace: a case's history is seen by who sees the case; an account's by its holder and the auditor's reach.
do $$ declare t text; begin
  foreach t in array array['trace_head', 'trace_event'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy of_subject on %1$s for select using (centre_id = (select app_centre()) and case subject_kind
      when ''case'' then exists (select 1 from cases c where c.centre_id = %1$s.centre_id and c.id = %1$s.subject_id::uuid)
      else (select app_reach()) in (''centre'', ''system'') or ''account:'' || subject_id = (select app_actor()) end)', t);
    execute format('create policy enter on %s for insert with check (centre_id = (select app_centre()))', t);
    execute format('create policy owner on %s to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
create policy change on trace_head for update using (centre_id = (select app_centre())) with check (centre_id = (select app_centre()));
grant select, insert, update on trace_head to onedoor_app;
grant select, insert on trace_event to onedoor_app;  -- may add to the trace and read it; never change it

-- Chinese search. The word index would not be used behind row-level security (its operator is not leakproof), so one
-- definer function walks the index and applies the very same reach itself; it answers ids only.
-- How common a word is cannot be guessed: up to 1,000 hits come from the word index; where there are more, some stand
-- among the newest cases, and those are walked (the whole centre's, or those granted to each holder).
create function search_cases(words tsquery, before uuid, most integer) returns table (case_id uuid)
  language plpgsql stable security definer set search_path = public set enable_seqscan = off set enable_indexscan = on as $$
declare
  centre text := app_centre(); reach text := app_reach(); mine text[] := app_holders(); asked text := app_grant();
  wide boolean := reach in ('centre', 'system'); many constant integer := 1000; hits uuid[];
begin
  if centre is null or reach = 'none' then return; end if;
  perform set_config('enable_indexscan', 'off', true);
  hits := array(select c.id from cases c where c.centre_id = centre and c.search @@ words and (before is null or c.id < before) and not c.sealed limit many);
  perform set_config('enable_indexscan', 'on', true);
  if cardinality(hits) < many then
    return query select h.id from unnest(hits) h(id)
      where wide or exists (select 1 from access_grant g where g.centre_id = centre and g.case_id = h.id and g.holder = any (mine)
        and (g.until is null or g.until > now()) and (g.level = 'handle' or asked = 'see'))
      order by h.id desc limit most;
  elsif wide then
    -- Planned with the word in hand: a plan for any word would not walk.
    return query execute 'select c.id from cases c where c.centre_id = $1 and c.search @@ $2 and ($3 is null or c.id < $3) and not c.sealed
      order by c.id desc limit $4' using centre, words, before, most;
  else
    return query execute 'select distinct w.id from unnest($5) m(holder) cross join lateral (
        select c.id from access_grant g join cases c on c.centre_id = g.centre_id and c.id = g.case_id
        where g.centre_id = $1 and g.holder = m.holder and ($3 is null or g.case_id < $3)
          and (g.until is null or g.until > now()) and (g.level = ''handle'' or $6 = ''see'')
          and c.search @@ $2 and not c.sealed
        order by g.case_id desc limit $4) w
      order by 1 desc limit $4' using centre, words, before, most, mine, asked;
  end if;
end $$;
revoke execute on function search_cases(tsquery, uuid, integer) from public;
grant execute on function search_cases(tsquery, uuid, integer) to onedoor_app;

-- A published window for readers: the cases granted to whoever asks, newest first. Runs with the reader's own rights.
create function granted_cases(before uuid, most integer) returns table (case_id uuid) language sql stable as $$
  select distinct g.case_id from unnest(app_holders()) h(holder)
    cross join lateral (select x.case_id from access_grant x where x.centre_id = (select app_centre()) and x.holder = h.holder
      and (before is null or x.case_id < before) order by x.case_id desc limit most) g
$$;
-- What the asker holds on one case: 'handle', 'see' or nothing.
create function my_grant(wanted uuid) returns text language sql stable as $$
  select min(g.level) from access_grant g where g.centre_id = (select app_centre()) and g.case_id = wanted
    and g.holder = any ((select app_holders())::text[]) and (g.until is null or g.until > now())
$$;

-- A published window for readers of other modules: what a line about a case needs. The reader's own reach decides.
create view read_cases_line with (security_invoker = true) as
  select centre_id, id, code || suffix as code, title, sealed, status from cases;
grant select on read_cases_line to onedoor_app;

-- Whether the asker first took the matter in: 首问责任 lasts until closure, wherever the matter is handled.
create function my_first_asking(wanted uuid) returns boolean language sql stable as $$
  select exists (select 1 from access_grant g where g.centre_id = (select app_centre()) and g.case_id = wanted and g.reason = 'first_asked'
    and g.holder = any ((select app_holders())::text[]) and (g.until is null or g.until > now()))
$$;
