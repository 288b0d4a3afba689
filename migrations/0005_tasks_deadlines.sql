-- Why: what waits for whom, and until when. 任务 and 限时办结. Whatever must be finished before a case may close is a task.

create table task (
  centre_id  text not null,
  id         uuid not null,
  case_id    uuid not null,
  kind       text not null,                    -- words in casefile/tasks/words.ts
  holder     text not null,                    -- who must do it: 'unit:…' | 'window:…' | 'role:…' | 'account:…'
  facts      jsonb not null default '{}',      -- for the sentence; never personal data
  gate       text,                             -- close | archive: what stays shut until this is done
  due_at     timestamptz,
  urgent     boolean not null default false,
  created_at timestamptz not null,
  done_at    timestamptz,
  done_by    text,
  result     text,                             -- done | dropped
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index task_open on task (centre_id, holder, due_at, id) where done_at is null;
create index task_case on task (centre_id, case_id);
call fence_case('task');

create table clock (                           -- 计时: a running limit of a case
  centre_id  text not null,
  id         uuid not null,
  case_id    uuid not null,
  kind       text not null,                    -- casefile/deadlines/rules/limits.table.ts
  started_at timestamptz not null,
  due_at     timestamptz,                      -- null: cannot be computed (calendar year not loaded); why in reason
  reason     text,
  basis      text not null,
  stopped_at timestamptz,
  met        boolean,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references cases (centre_id, id)
);
create index clock_case on clock (centre_id, case_id);
create index clock_due on clock (centre_id, due_at) where stopped_at is null;
call fence_case('clock');

create table calendar_day (                    -- national reference: State Council notices
  day   date primary key,
  kind  text not null check (kind in ('off', 'work')),
  name  text not null,
  scope text not null default 'national'
);
create table calendar_year (year integer primary key, official boolean not null, basis text not null);
grant select on calendar_day, calendar_year to onedoor_app;
