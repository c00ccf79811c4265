-- A notice was addressed to this participant by name: they keep it when they take part no longer (§ 37 SGB X).
alter table participant add column addressed boolean not null default false;
