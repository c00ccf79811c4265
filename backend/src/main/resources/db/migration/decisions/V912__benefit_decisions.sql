-- A benefit beside coaching is decided by the same four eyes: its own draft beside one about coaching, no hours, but money.
-- (The number is high because benefits are made before.)
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in (
  'GRANT', 'PARTIAL_GRANT', 'REJECT', 'EXTEND', 'REFUSE_EXTENSION', 'CHANGE', 'STOP', 'ANALYSIS', 'PROVISIONAL',
  'PERSONAL_BUDGET', 'GRANT_BENEFIT', 'REFUSE_BENEFIT'));
alter table decision
  add column benefit_request_id uuid,
  add column amount_cents int check (amount_cents > 0),
  add column share_percent int check (share_percent between 1 and 100),
  add column rest_by text check (rest_by in ('EMPLOYER', 'EMPLOYEE', 'OTHER')),
  add column rest_name text,
  add constraint decision_benefit foreign key (tenant_id, benefit_request_id) references benefit_request (tenant_id, id),
  add constraint decision_benefit_kind check (
    (kind in ('GRANT_BENEFIT', 'REFUSE_BENEFIT')) = (benefit_request_id is not null)),
  -- The hour ledger is the sum of the decisions about coaching; a benefit never counts in it.
  add constraint decision_benefit_no_hours check (benefit_request_id is null or minutes is null);
drop index decision_open;
create unique index decision_open on decision (tenant_id, case_id)
  where state in ('DRAFT', 'FOR_APPROVAL', 'RETURNED') and benefit_request_id is null;
create unique index decision_benefit_open on decision (tenant_id, benefit_request_id)
  where state in ('DRAFT', 'FOR_APPROVAL', 'RETURNED') and benefit_request_id is not null;
