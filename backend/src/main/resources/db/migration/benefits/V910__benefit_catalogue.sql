-- What an office can give besides coaching (§ 185 (2) to (5) SGB IX). An entry is switched off, never deleted: cases name it.
create table benefit (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  -- Of the preset it came from; null for an entry of the office's own.
  preset_key text,
  name text not null,
  plain_words text not null,
  recipient text not null check (recipient in ('EMPLOYEE', 'EMPLOYER')),
  kind text not null check (kind in ('MONEY', 'ADVICE', 'TRAINING')),
  legal_basis text not null,
  usual_share_percent int check (usual_share_percent between 1 and 100),
  cap_cents int check (cap_cents > 0),
  needs_coaching boolean not null,
  active boolean not null,
  source text,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, preset_key),
  unique (tenant_id, recipient, name),
  foreign key (tenant_id, changed_by) references person (tenant_id, id),
  check (kind = 'MONEY' or (usual_share_percent is null and cap_cents is null))
);
select protect_tenant_table('benefit', 'select, insert, update');
