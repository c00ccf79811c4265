-- Whether a benefit is a claim (§ 185 (4), (5) SGB IX) or at the discretion of the office (§ 39 SGB I).
alter table benefit add column claim boolean not null default false;
update benefit set claim = true where preset_key = 'assistance';

-- What was asked for in a case beside coaching, who pays which part, and what became of it.
create table benefit_request (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  benefit_id uuid not null,
  state text not null check (state in ('SUGGESTED', 'ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  purpose text not null,
  cost_cents int check (cost_cents > 0),
  offer_there boolean not null,
  rest_by text check (rest_by in ('EMPLOYER', 'EMPLOYEE', 'OTHER')),
  rest_name text,
  -- Whether a rehabilitation carrier goes first: § 185 (6) SGB IX, § 18 SchwbAV.
  carrier text check (carrier in ('NONE', 'PENSION', 'EMPLOYMENT_AGENCY', 'ACCIDENT', 'OTHER')),
  carrier_answer text check (carrier_answer in ('ASKED', 'COMPETENT', 'GRANTED', 'REFUSED', 'NOT_COMPETENT')),
  carrier_note text,
  written_by uuid not null,
  written_as text not null,
  written_at timestamptz not null,
  -- The day the person entitled asked for it; null while others only suggest it.
  asked_on date,
  decision_id uuid,
  granted_cents int check (granted_cents > 0),
  share_percent int check (share_percent between 1 and 100),
  decided_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, benefit_id) references benefit (tenant_id, id),
  foreign key (tenant_id, written_by) references person (tenant_id, id),
  check (state = 'SUGGESTED' or state = 'WITHDRAWN' or asked_on is not null),
  check ((state in ('GRANTED', 'REFUSED')) = (decision_id is not null and decided_on is not null)),
  check (carrier_answer is null or carrier <> 'NONE')
);
select protect_tenant_table('benefit_request', 'select, insert, update');
create index benefit_request_case on benefit_request (tenant_id, case_id, id);
