-- Why: notices to people, the citizen's short session, and imports that can be run again.

create table notice (
  centre_id  text not null references centre,
  id         uuid not null,
  holder     text not null,
  case_id    uuid,
  kind       text not null,
  facts      jsonb not null default '{}',
  once       text,                             -- each notice once: the same once-key is not told twice
  created_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create unique index notice_once on notice (centre_id, holder, once) where once is not null;
create index notice_holder on notice (centre_id, holder, id desc);
create index notice_case on notice (centre_id, case_id);
alter table notice enable row level security;
alter table notice force row level security;
create policy mine on notice for select using (centre_id = (select app_centre())
  and (holder = any ((select app_holders())::text[]) or (select app_reach()) = 'system')
  and (case_id is null or exists (select 1 from cases c where c.centre_id = notice.centre_id and c.id = notice.case_id)));
create policy enter on notice for insert with check (centre_id = (select app_centre()));
create policy owner on notice to current_user using (true) with check (true);
grant select, insert on notice to onedoor_app;

create table notice_read (
  centre_id  text not null,
  notice_id  uuid not null,
  account_id uuid not null,
  at         timestamptz not null,
  primary key (centre_id, notice_id, account_id),
  foreign key (centre_id, notice_id) references notice (centre_id, id),
  foreign key (centre_id, account_id) references account (centre_id, id)
);
create index notice_read_account on notice_read (centre_id, account_id);
call fence_centre('notice_read', 'select, insert');

create table portal_session (
  centre_id  text not null,
  id         uuid not null,
  token_hash text not null,
  case_id    uuid not null,
  party_id   uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, party_id) references party (centre_id, id)
);
create index portal_session_hash on portal_session (token_hash);
create index portal_session_case on portal_session (centre_id, case_id);
create index portal_session_party on portal_session (centre_id, party_id);
call fence_centre('portal_session', 'select, insert, delete');

create table import_row (                      -- which row of which source became which case: a re-run skips it
  centre_id   text not null,
  source      text not null,
  row_key     text not null,
  fingerprint text not null,                   -- sha256 of the row as it came
  case_id     uuid not null,
  at          timestamptz not null,
  primary key (centre_id, source, row_key),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index import_row_case on import_row (centre_id, case_id);
call fence_centre('import_row', 'select, insert');
