-- All kinds of decisions an office takes, what they say beside hours and days, and the words of the twin in plain
-- language, which somebody has to release before the notice is issued.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in (
  'GRANT', 'PARTIAL_GRANT', 'REJECT', 'EXTEND', 'REFUSE_EXTENSION', 'CHANGE', 'STOP', 'ANALYSIS', 'PROVISIONAL',
  'PERSONAL_BUDGET'));
-- A change and a stop take hours away; nothing else does.
alter table decision drop constraint decision_minutes_check;
alter table decision add constraint decision_minutes_check check (
  case when kind in ('CHANGE', 'STOP') then minutes <= 0 else minutes >= 0 end);
alter table decision
  add column not_granted text,
  add column further_ruling text,
  add column conditions jsonb not null default '[]',
  add column budget_cents int check (budget_cents > 0),
  add column plain_reasons text,
  add column plain_released_by uuid,
  add column plain_released_at timestamptz,
  add constraint decision_plain_released check ((plain_released_by is null) = (plain_released_at is null));
