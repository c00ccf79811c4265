-- What was granted may be changed or end by a later decision, and an objection may open it to a new one. Outcome and
-- decision are those that hold now; the ones before stay in the table of decisions.
alter table benefit_request
  -- The day of the first grant; decided_on moves with each later decision.
  add column granted_on date,
  -- Last day of what was granted; null while no decision has set one.
  add column ends_on date,
  -- An objection was remedied on this day and nothing is decided since.
  add column anew_since date,
  add constraint benefit_request_ends check (
    ends_on is null or (state = 'GRANTED' and (granted_on is null or ends_on >= granted_on))),
  add constraint benefit_request_granted check (granted_on is null or state = 'GRANTED'),
  add constraint benefit_request_anew check (anew_since is null or state in ('GRANTED', 'REFUSED'));
