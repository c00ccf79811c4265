-- Answers already given to a write, so that the same request sent again is answered again and not done again.
create table idempotency_key (
  tenant_id text not null default current_tenant(),
  person_id uuid not null,
  key uuid not null,
  request_hash bytea not null,
  status int,
  etag text,
  location text,
  content_type text,
  body bytea,
  created_at timestamptz not null default now(),
  primary key (tenant_id, person_id, key)
);
select protect_tenant_table('idempotency_key');
