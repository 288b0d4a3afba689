-- Why: the deeds. 受理 draft, 分流 dispatch, 办理 entries and pauses, 调解, 回访评价.

create table draft (                           -- intake drafts: encrypted, 72 hours
  centre_id  text not null,
  id         uuid not null,
  account_id uuid not null,
  sealed     bytea not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, account_id) references account (centre_id, id)
);
create index draft_account on draft (centre_id, account_id);
call fence_centre('draft', 'select, insert, update, delete');

create table dispatch (                        -- 分流: one row per sending; the last one is the live one
  centre_id     text not null,
  id            uuid not null,
  case_id       uuid not null,
  no            integer not null,
  verb          text not null default 'dispatch',
  main_holder   text not null,
  grade         text not null default 'ordinary',
  requirement   text not null default '',
  reason        text not null default '',
  basis         text not null default '',
  sent_by       text not null,
  sent_at       timestamptz not null,
  sign_due_at   timestamptz,
  object_by     timestamptz,                   -- 5 working days from being sent; null: the calendar is not loaded
  signed_at     timestamptz,
  signed_by     text,
  signed_name   text,
  objected_at   timestamptz,
  objected_by   text,
  objection     text,
  decided_at    timestamptz,
  upheld        boolean,                       -- objection granted
  decision      text,
  sealed        bytea,                         -- reason, requirement, objection and decision of a sealed matter
  ended_at      timestamptz,                   -- replaced by a later dispatch
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create unique index dispatch_no on dispatch (centre_id, case_id, no);
call fence_case('dispatch');
create table dispatch_assist (
  centre_id   text not null,
  dispatch_id uuid not null,
  case_id     uuid not null,
  holder      text not null,
  primary key (centre_id, dispatch_id, holder),
  foreign key (centre_id, dispatch_id) references dispatch (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index dispatch_assist_case on dispatch_assist (centre_id, case_id);
call fence_case('dispatch_assist');

create table guide (                           -- 导引: not ours, and where to go instead
  centre_id  text not null,
  case_id    uuid not null,
  organ      text not null,
  address    text not null default '',
  phone      text not null default '',
  reason     text not null default '',
  basis      text not null,
  time_limit text not null default '',         -- how long the person has there
  sealed     bytea,                            -- the reason of a sealed matter
  given_by   text not null,
  given_at   timestamptz not null,
  primary key (centre_id, case_id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
call fence_case('guide');

create table supply_notice (                   -- 一次性告知: everything that is missing, told at once
  centre_id  text not null,
  id         uuid not null,
  case_id    uuid not null,
  missing    text[] not null default '{}',
  basis      text not null,
  by_on      date,
  sealed     bytea,                            -- what is missing in a sealed matter
  given_by   text not null,
  given_at   timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index supply_notice_case on supply_notice (centre_id, case_id, given_at);
call fence_case('supply_notice');

create table entry (                           -- notes, feedback to the citizen, supplements, contacts, urges
  centre_id text not null,
  id        uuid not null,
  case_id   uuid not null,
  kind      text not null,                     -- note | feedback | supplement | contact | urge | reply
  way       text,                              -- of a contact or a word from the person: phone | in_person | …
  body      text not null default '',
  sealed    bytea,                             -- body of a sealed matter
  by        text not null,
  by_name   text not null,
  at        timestamptz not null,
  for_party boolean not null default false,
  party_id  uuid,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index entry_case on entry (centre_id, case_id, at);
call fence_case('entry');

create table pause (
  centre_id  text not null,
  id         uuid not null,
  case_id    uuid not null,
  ground     text not null,                    -- appraisal | hearing | announcement | other_case | party
  note       text not null default '',
  sealed     bytea,                            -- the note of a sealed matter
  paused_at  timestamptz not null,
  resumed_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index pause_case on pause (centre_id, case_id);
call fence_case('pause');

-- What was said in a mediation stands in `texts`; in a sealed matter it stands encrypted in `texts_sealed` instead.
create table mediation (
  centre_id   text not null,
  id          uuid not null,
  case_id     uuid not null,
  status      text not null,                   -- asking | willing | sitting | agreed | failed
  no          integer not null,                -- first, second mediation of the case
  committee   text not null,                   -- unit id of the committee
  mediators   uuid[] not null default '{}',
  applied_by  text not null default 'both',    -- both | applicant | initiative | entrusted
  accepted_on date,                            -- 受理: the day the last side consented
  end_reason  text,                            -- refused | withdrawn | no_agreement | over_limit | other_body
  ended_at    timestamptz,
  routes      text[] not null default '{}',    -- ways out told at the end, codes of procedures/mediation/rules/ways-out.table.ts
  texts       jsonb not null default '{}',     -- explanation of the end
  texts_sealed bytea,
  created_at  timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create unique index mediation_no on mediation (centre_id, case_id, no);
create unique index mediation_live on mediation (centre_id, case_id) where status in ('asking', 'willing', 'sitting');
call fence_case('mediation');

create table consent (                         -- each party's answer: who, when, how
  centre_id    text not null,
  mediation_id uuid not null,
  case_id      uuid not null,
  party_id     uuid not null,
  willing      boolean not null,
  way          text not null,                  -- in_person | phone | written | code
  texts        jsonb not null default '{}',    -- note
  texts_sealed bytea,
  at           timestamptz not null,
  recorded_by  text not null,
  primary key (centre_id, mediation_id, party_id),
  foreign key (centre_id, mediation_id) references mediation (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, party_id) references party (centre_id, id)
);
create index consent_case on consent (centre_id, case_id);
create index consent_party on consent (centre_id, party_id);
call fence_case('consent');

create table sitting (                         -- 调解会
  centre_id    text not null,
  id           uuid not null,
  mediation_id uuid not null,
  case_id      uuid not null,
  no           integer not null,
  room_id      text,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  result       text,                           -- agreed | failed | to_continue
  texts        jsonb not null default '{}',    -- place outside the centre, participants, attendance, record
  texts_sealed bytea,
  held_at      timestamptz,
  cancelled_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, mediation_id) references mediation (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, room_id) references place (centre_id, id)
);
create unique index sitting_no on sitting (centre_id, mediation_id, no);
create index sitting_case on sitting (centre_id, case_id);
create index sitting_room on sitting (centre_id, room_id, starts_at);
call fence_case('sitting');

-- A room is taken whether or not the asker may see the case that took it: bookings stand behind the centre's fence and name no case.
create table room_day (                        -- locked while a booking of that day is decided
  centre_id text not null,
  room_id   text not null,
  day       date not null,
  primary key (centre_id, room_id, day),
  foreign key (centre_id, room_id) references place (centre_id, id)
);
call fence_centre('room_day');
create table room_booking (
  centre_id  text not null,
  sitting_id uuid not null,
  room_id    text not null,
  day        date not null,
  starts_at  timestamptz not null,
  ends_at    timestamptz not null,
  primary key (centre_id, sitting_id),
  foreign key (centre_id, sitting_id) references sitting (centre_id, id),
  foreign key (centre_id, room_id, day) references room_day (centre_id, room_id, day)
);
create index room_booking_day on room_booking (centre_id, room_id, day);
call fence_centre('room_booking', 'select, insert, delete');

create table opinion (                         -- 专家咨询意见
  centre_id    text not null,
  id           uuid not null,
  mediation_id uuid not null,
  case_id      uuid not null,
  expert       text not null,
  specialty    text not null,
  no_conflict  boolean not null,               -- 回避声明
  sealed       bytea not null,                 -- question and opinion speak of health: encrypted always
  given_on     date not null,
  at           timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, mediation_id) references mediation (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index opinion_mediation on opinion (centre_id, mediation_id);
create index opinion_case on opinion (centre_id, case_id);
call fence_case('opinion');

create table agreement (
  centre_id    text not null,
  id           uuid not null,
  mediation_id uuid not null,
  case_id      uuid not null,
  form         text not null check (form in ('written', 'oral')),
  amount_fen   bigint not null default 0 check (amount_fen >= 0),
  payer_id     uuid,
  payee_id     uuid,
  texts        jsonb not null default '{}',    -- facts, disputes, terms, 履行方式、地点
  texts_sealed bytea,
  signed_on    date not null,                  -- 生效: all signed and sealed, or orally agreed
  number       text not null,                  -- as printed on D10 or D11
  created_at   timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, mediation_id) references mediation (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, payer_id) references party (centre_id, id),
  foreign key (centre_id, payee_id) references party (centre_id, id)
);
create unique index agreement_mediation on agreement (centre_id, mediation_id);
create index agreement_case on agreement (centre_id, case_id);
create index agreement_payer on agreement (centre_id, payer_id);
create index agreement_payee on agreement (centre_id, payee_id);
call fence_case('agreement');

create table instalment (
  centre_id    text not null,
  agreement_id uuid not null,
  case_id      uuid not null,
  no           integer not null,
  due_on       date not null,
  amount_fen   bigint not null check (amount_fen >= 0),
  texts        jsonb not null default '{}',    -- what is to be done when it is not money; the note on the proof
  texts_sealed bytea,
  performed_on date,
  proof_file   uuid,
  recorded_at  timestamptz,
  late_told_at timestamptz,                    -- lateness is told once
  primary key (centre_id, agreement_id, no),
  foreign key (centre_id, agreement_id) references agreement (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index instalment_case on instalment (centre_id, case_id);
create index instalment_due on instalment (centre_id, due_on) where performed_on is null;
call fence_case('instalment');

create table callback (                        -- 回访
  centre_id text not null,
  id        uuid not null,
  case_id   uuid not null,
  way       text not null,                     -- phone | visit | message | counter
  reached   boolean not null,
  performed text,                              -- yes | partly | no | not_due
  satisfied integer,                           -- 1..5
  solved    text,                              -- yes | partly | no
  note      text not null default '',
  sealed    bytea,                             -- the note of a sealed matter
  by        text not null,
  by_name   text not null,
  at        timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index callback_case on callback (centre_id, case_id);
call fence_case('callback');

create table rating (                          -- 评价: by the party, by the code; who filled it is said
  centre_id text not null,
  id        uuid not null,
  case_id   uuid not null,
  party_id  uuid not null,
  round     integer not null,                  -- each closing is rated anew
  grade     integer not null check (grade between 1 and 5),
  attitude  integer, speed integer, fairness integer, result integer,
  solved    text not null check (solved in ('yes', 'partly', 'no')),
  words     text not null default '',
  filled_by text not null default 'self',      -- self | relative | helper | staff_for_me
  filler_name text not null default '',        -- who helped, when somebody did
  sealed    bytea,                             -- words and helper of a sealed matter
  channel   text not null default 'code',
  at        timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, party_id) references party (centre_id, id)
);
create unique index rating_once on rating (centre_id, case_id, party_id, round);
create index rating_party on rating (centre_id, party_id);
call fence_case('rating');

create table call_request (                    -- 请中心回访: asked for by a party, in its own words
  centre_id  text not null,
  id         uuid not null,
  case_id    uuid not null,
  party_id   uuid not null,
  words      text not null default '',
  convenient text not null default '',         -- when the person may be rung
  sealed     bytea,                            -- both, of a sealed matter
  at         timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, party_id) references party (centre_id, id)
);
create index call_request_case on call_request (centre_id, case_id);
create index call_request_party on call_request (centre_id, party_id);
call fence_case('call_request');

create table followup_note (                   -- what staff wrote when telling the person, or reopening a case
  centre_id text not null,
  id        uuid not null,
  case_id   uuid not null,
  kind      text not null,                     -- told | reopened
  body      text not null default '',
  sealed    bytea,                             -- the body in a sealed matter
  by        text not null,
  by_name   text not null,
  at        timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index followup_note_case on followup_note (centre_id, case_id);
call fence_case('followup_note');
