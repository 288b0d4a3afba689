-- Why: nothing happens unrecorded. 留痕: one append-only hash chain per subject; its length is the subject's version.

create table trace_head (
  centre_id    text not null,
  subject_kind text not null check (subject_kind in ('case', 'account', 'settings')),
  subject_id   text not null,
  seq          integer not null,               -- length of the chain = version of the subject
  hash         text not null,                  -- hash of the last event
  updated_at   timestamptz not null,
  primary key (centre_id, subject_kind, subject_id)
);

create table trace_event (
  centre_id    text not null,
  subject_kind text not null,
  subject_id   text not null,
  seq          integer not null,
  kind         text not null,                  -- past tense: case.registered, mediation.agreed
  actor        text not null,                  -- 'account:<id>' | 'party:<id>' | 'system:<name>'
  actor_name   text not null,                  -- staff name as it was; never a citizen's
  occurred_at  timestamptz not null,           -- when it happened in the world
  recorded_at  timestamptz not null,           -- when the house learnt of it
  data         jsonb not null,                 -- no personal data: ids and commitments
  algorithm    text not null,                  -- sha256; a GM suite names sm3
  prev_hash    text not null,
  hash         text not null,
  primary key (centre_id, subject_kind, subject_id, seq)
);
create index trace_event_time on trace_event (centre_id, recorded_at);

create table trace_signature (                 -- signed heads, written out daily
  centre_id text not null,
  signed_on date not null,
  heads     integer not null,                  -- how many chains
  digest    text not null,                     -- sha256 over 'kind:id:seq:hash' lines in order
  algorithm text not null,
  key_id    text not null,
  signature text not null,
  at        timestamptz not null,
  primary key (centre_id, signed_on)
);

create table deed_key (                        -- what a first try answered; a retry under the same key gets it again
  centre_id   text not null,
  actor       text not null,
  key         text not null,
  fingerprint text not null,                   -- sha256 of right + subject: the same key for another deed is refused
  answer      bytea,                           -- sealed: it may hold a slip's token, which is stored readable nowhere
  at          timestamptz not null,
  primary key (centre_id, actor, key)
);
create index deed_key_age on deed_key (centre_id, at);
call fence_centre('deed_key', 'select, insert, update, delete');
call fence_centre('trace_signature', 'select, insert');
-- trace_head and trace_event get their fences in 0004: they ask whether the case may be seen.
