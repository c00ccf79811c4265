-- The application of a case: its parts, the papers, and the dates from which the legal clocks are computed.

create table application_part (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  part text not null check (part in ('EMPLOYEE', 'COMPANY')),
  content text not null check (content is json object),
  saved_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, part),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('application_part');

-- What the office found on its competence (§ 14 (1) SGB IX), and the expert opinion it waits for (§ 14 (2), § 17).
create table competence (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  decided_on date,
  forwarded_to text,
  reason text,
  opinion_ordered_on date,
  opinion_arrived_on date,
  primary key (tenant_id, id),
  unique (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  check (opinion_arrived_on is null or opinion_ordered_on is not null)
);
select protect_tenant_table('competence');

create table requested_paper (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  paper text not null,
  note text,
  requested_on date not null,
  due_on date not null,
  arrived_on date,
  waived_on date,
  waived_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  check ((waived_on is null) = (waived_reason is null))
);
select protect_tenant_table('requested_paper');
create index requested_paper_case on requested_paper (tenant_id, case_id, id);
