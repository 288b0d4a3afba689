-- Why: who may come in, as whom, and how far. 权限: centres, units, accounts, roles, sessions, grants.

create table centre (
  centre_id  text primary key,                 -- GB/T 2260 code, such as 630223
  name       text not null,                    -- 互助土族自治县社会治安综合治理中心
  zone       text not null default 'Asia/Shanghai',
  settings   jsonb not null default '{}',      -- overrides of defaults in code: limits, office hours, second factor per role
  is_demo    boolean not null default false,   -- demo accounts exist only here
  created_at timestamptz not null default now()
);
call fence_centre('centre', 'select, insert, update');

create table unit (                            -- 单位: departments, townships, villages, committees
  centre_id  text not null references centre,
  id         text not null,
  kind       text not null,                    -- department | township | village | committee | court | procuratorate | police | outside
  name       text not null,
  parent_id  text,
  phone      text,                             -- duty phone, public
  address    text,
  active     boolean not null default true,
  is_default boolean not null default false,   -- shipped default, to be confirmed by the centre
  sort       integer not null default 100,
  primary key (centre_id, id),
  foreign key (centre_id, parent_id) references unit (centre_id, id)
);
create index unit_parent on unit (centre_id, parent_id);
call fence_centre('unit');

create table account (
  centre_id     text not null references centre,
  id            uuid not null,
  login         text not null,
  name          text not null,
  unit_id       text,                          -- the unit that sends or employs them
  window_id     text,                          -- the window they sit at, if any
  phone         text,                          -- office phone, shown on receipts
  password_hash text not null,                 -- argon2id
  must_change   boolean not null default false,
  totp_sealed   bytea,                         -- second factor, sealed
  totp_last     bigint,                        -- last used step, so that a code works once
  failures      integer not null default 0,
  locked_until  timestamptz,
  active        boolean not null default true,
  is_demo       boolean not null default false,
  created_at    timestamptz not null default now(),
  primary key (centre_id, id),
  foreign key (centre_id, unit_id) references unit (centre_id, id)
);
create unique index account_login on account (centre_id, login);
create index account_unit on account (centre_id, unit_id);
call fence_centre('account');

create table account_role (
  centre_id  text not null,
  account_id uuid not null,
  role       text not null,
  primary key (centre_id, account_id, role),
  foreign key (centre_id, account_id) references account (centre_id, id)
);
call fence_centre('account_role', 'select, insert, delete');

create table session (
  centre_id  text not null,
  id         uuid not null,
  token_hash text not null,                    -- sha256 of the opaque cookie value
  account_id uuid not null,
  agent      text not null default '',
  address    text not null default '',
  created_at timestamptz not null,
  seen_at    timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, account_id) references account (centre_id, id)
);
create unique index session_token on session (centre_id, token_hash);
create index session_by_hash on session (token_hash);
create index session_account on session (centre_id, account_id);
call fence_centre('session');

create table attempt (                         -- wrong guesses, counted per door and per address; kept a day
  centre_id text not null,
  door      text not null,                     -- 'login:<hash>', 'look-up:<hash>', 'address:<hash>'
  at        timestamptz not null,
  id        uuid not null,
  primary key (centre_id, door, at, id)
);
call fence_centre('attempt', 'select, insert, delete');

-- Look-ups before scope is known: ids only, nothing else comes through.
create function find_session(hash text) returns table (centre_id text, session_id uuid, account_id uuid)
  language sql stable security definer set search_path = public
  as $$ select s.centre_id, s.id, s.account_id from session s where s.token_hash = hash and s.revoked_at is null $$;
-- Who stands behind a cookie. Every request asks, so in one round trip: the look-up names the centre, the scope is
-- entered for this statement alone, and account and settings are read behind their fences with the reader's own rights.
create function find_signed(hash text, at timestamptz) returns table (centre_id text, session_id uuid, seen_at timestamptz,
    id uuid, login text, name text, unit_id text, window_id text, phone text, password_hash text, must_change boolean,
    totp_sealed bytea, totp_last bigint, failures integer, locked_until timestamptz, active boolean, is_demo boolean,
    roles text[], settings jsonb)
  language plpgsql as $$
#variable_conflict use_column
declare found record;
begin
  select f.centre_id, f.session_id into found from find_session(hash) f;
  if found.session_id is null then return; end if;
  perform set_config('app.centre', found.centre_id, true);
  return query select s.centre_id, s.id, s.seen_at, a.id, a.login, a.name, a.unit_id, a.window_id, a.phone, a.password_hash,
      a.must_change, a.totp_sealed, a.totp_last, a.failures, a.locked_until, a.active, a.is_demo,
      array(select r.role from account_role r where r.centre_id = a.centre_id and r.account_id = a.id order by 1), c.settings
    from session s join account a on a.centre_id = s.centre_id and a.id = s.account_id join centre c on c.centre_id = s.centre_id
    where s.centre_id = found.centre_id and s.id = found.session_id and s.revoked_at is null and s.expires_at > at and a.active;
end $$;
create function list_centres() returns table (centre_id text, name text)
  language sql stable security definer set search_path = public
  as $$ select c.centre_id, c.name from centre c order by 1 $$;

-- Who may reach which case. One policy on cases reads it for every list, count, search, export, history and file.
create table access_grant (
  centre_id text not null,
  case_id   uuid not null,
  holder    text not null,                     -- 'account:<id>' | 'unit:<id>' | 'window:<id>' | 'role:<code>' | 'party:<id>'
  level     text not null check (level in ('see', 'handle')),
  reason    text not null,                     -- first_asked | main | assist | mediator | party | named | involved
  since     timestamptz not null,
  until     timestamptz,                       -- null: as long as the case lives
  primary key (centre_id, case_id, holder)
);
create index access_grant_holder on access_grant (centre_id, holder, case_id desc);
call fence_centre('access_grant');

create function find_party_token(hash text) returns table (centre_id text, case_id uuid, party_id uuid)
  language plpgsql stable security definer set search_path = public
  as $$ begin return query select t.centre_id, t.case_id, t.party_id from party_token t where t.token_hash = hash and t.revoked_at is null; end $$;
create function find_case_code(wanted text) returns table (centre_id text, case_id uuid)
  language plpgsql stable security definer set search_path = public
  as $$ begin return query select k.centre_id, k.case_id from case_code k where k.code = wanted; end $$;
create function find_portal_session(hash text) returns table (centre_id text, case_id uuid, party_id uuid, session_id uuid)
  language plpgsql stable security definer set search_path = public
  as $$ begin return query select s.centre_id, s.case_id, s.party_id, s.id from portal_session s where s.token_hash = hash; end $$;
