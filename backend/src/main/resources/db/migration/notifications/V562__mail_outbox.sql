-- That something waits is told by mail; what it is stands in the portal only. So a row names a person and nothing else.
create table mail_outbox (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  person_id uuid not null,
  ordered_at timestamptz not null,
  tried_at timestamptz,
  tries int not null default 0,
  sent_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('mail_outbox');
create index mail_outbox_waiting on mail_outbox (tenant_id, ordered_at) where sent_at is null;
