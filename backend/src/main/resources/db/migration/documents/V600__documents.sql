-- Files of a case: uploaded papers and what we issued, byte for byte, with a hash. Rows are added, never changed.
create table stored_file (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('UPLOAD', 'NOTICE', 'LETTER', 'REPORT')),
  title text not null,
  file_name text not null,
  media_type text not null,
  size_bytes int not null,
  sha256 text not null,
  content bytea not null,
  audience text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('stored_file', 'select, insert');
create index stored_file_case on stored_file (tenant_id, case_id, added_at desc);

-- What has to leave the house by post.
create table print_job (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  file_id uuid not null,
  recipient text not null,
  ordered_at timestamptz not null,
  posted_at timestamptz,
  posted_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('print_job');
create index print_job_open on print_job (tenant_id, ordered_at) where posted_at is null;
