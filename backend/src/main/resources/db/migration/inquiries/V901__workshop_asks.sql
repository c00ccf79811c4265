-- The workshop asks in the name of somebody who wants to move on (Baden-Württemberg, checklist A4).
alter table inquiry drop constraint inquiry_asking_check;
alter table inquiry add constraint inquiry_asking_check
  check (asking in ('EMPLOYEE', 'HR', 'SUPERVISOR', 'IFD_ADVISER', 'SBV', 'WORKSHOP', 'OFFICE'));
