-- A granted benefit is changed or ended by a decision like any other. (The number is high because benefits are made before.)
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in (
  'GRANT', 'PARTIAL_GRANT', 'REJECT', 'EXTEND', 'REFUSE_EXTENSION', 'CHANGE', 'STOP', 'ANALYSIS', 'PROVISIONAL',
  'PERSONAL_BUDGET', 'GRANT_BENEFIT', 'REFUSE_BENEFIT', 'CHANGE_BENEFIT', 'STOP_BENEFIT'));
alter table decision drop constraint decision_benefit_kind;
alter table decision add constraint decision_benefit_kind check (
  (kind in ('GRANT_BENEFIT', 'REFUSE_BENEFIT', 'CHANGE_BENEFIT', 'STOP_BENEFIT')) = (benefit_request_id is not null));
alter table decision add constraint decision_benefit_end check (
  kind <> 'STOP_BENEFIT' or state <> 'ISSUED' or ends_on is not null);
