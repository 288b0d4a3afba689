-- Why: people, places and papers. 人·室·书.

create table place (                           -- 窗口 and 功能科室
  centre_id  text not null references centre,
  id         text not null,
  kind       text not null check (kind in ('window', 'room')),
  name       text not null,
  phone      text,
  sort       integer not null default 100,
  active     boolean not null default true,
  is_default boolean not null default false,
  primary key (centre_id, id)
);
call fence_centre('place');

create table staff (                           -- 三官二员一律师: what is known of an account's person at work
  centre_id    text not null,
  account_id   uuid not null,
  kind         text not null,                  -- judge | prosecutor | police | mediator | petition_officer | lawyer | clerk | leader
  stationed    text not null default 'resident', -- 常驻 resident | 轮驻 rotating | 随驻 on_call
  certificate  text,
  expertise    text[] not null default '{}',
  languages    text[] not null default '{zh}',
  primary key (centre_id, account_id),
  foreign key (centre_id, account_id) references account (centre_id, id)
);
call fence_centre('staff');

create table ledger (                          -- numbering without gaps, per series and year
  centre_id text not null references centre,
  series    text not null,
  year      integer not null,
  last      integer not null,
  primary key (centre_id, series, year)
);
call fence_centre('ledger');

create table ledger_line (                     -- every number ever drawn, with the case it was drawn for: none missing, none twice
  centre_id text not null,
  series    text not null,
  year      integer not null,
  serial    integer not null,
  case_id   uuid not null,
  drawn_at  timestamptz not null,
  primary key (centre_id, series, year, serial),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index ledger_line_case on ledger_line (centre_id, case_id);
-- 一案一卷: one file number for the life of a case.
create unique index ledger_line_file on ledger_line (centre_id, case_id) where series = 'file';
call fence_case('ledger_line', 'select, insert');

create table document (                        -- 文书: one issued paper; an annulled number stays in the ledger
  centre_id  text not null,
  id         uuid not null,
  case_id    uuid not null,
  kind       text not null,                    -- D03 … resources/documents/rules/sheets.table.ts
  series     text not null,
  year       integer not null,
  serial     integer not null,
  number     text not null,                    -- （2026）互综人调字第0001号
  issued_at  timestamptz not null,
  issued_by  text not null,
  annulled_at timestamptz,
  annul_reason text,
  file_id    uuid not null,
  for_party  boolean not null default false,   -- the citizen may download it
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id),
  foreign key (centre_id, series, year, serial) references ledger_line (centre_id, series, year, serial)
);
-- All papers of a file carry the file's number; a letter's number is its own.
create index document_serial on document (centre_id, series, year, serial);
create unique index document_letter on document (centre_id, year, serial) where series = 'letter';
create index document_case on document (centre_id, case_id);
call fence_case('document');

create table file (                            -- an encrypted file; its bytes lie outside the database
  centre_id   text not null,
  id          uuid not null,
  case_id     uuid not null,
  name        text not null,
  type        text not null,                   -- sniffed, never as claimed
  bytes       bigint not null,
  sha256      text not null,
  wrapped_key bytea not null,
  key_id      text not null,
  algorithm   text not null,
  purpose     text not null,                   -- evidence | identity | proof | document | supplement | other
  added_by    text not null,
  added_at    timestamptz not null,
  for_party   boolean not null default false,
  party_id    uuid,                            -- whose supplement it is
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index file_case on file (centre_id, case_id);
call fence_case('file');
