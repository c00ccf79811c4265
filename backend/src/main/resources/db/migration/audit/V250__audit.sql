-- What happened to a case and who read it. Rows are added, never changed.
-- person_id without a foreign key: the trace outlives the person's row.
create table audit_entry (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  at timestamptz not null default now(),
  person_id uuid not null,
  roles text not null,
  relation text,
  action text not null,
  outcome text not null check (outcome in ('DONE', 'READ', 'REFUSED')),
  case_id uuid,
  part text,
  thing_id uuid,
  -- Number of the five minutes since 1970 for reads, so that one reading leaves one row; null for everything else.
  slot bigint,
  primary key (tenant_id, id)
);
select protect_tenant_table('audit_entry', 'select, insert');
create unique index audit_entry_read on audit_entry (tenant_id, case_id, person_id, part, slot) where slot is not null;
create index audit_entry_case on audit_entry (tenant_id, case_id, at desc);
