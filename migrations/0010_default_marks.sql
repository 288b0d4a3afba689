-- Why: a mapping shipped with the house is a proposal until the centre has looked at it; the mark goes with the first change.
alter table class_map add column is_default boolean not null default false;
