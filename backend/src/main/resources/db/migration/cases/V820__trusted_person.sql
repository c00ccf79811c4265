-- Who accompanies the employee without acting for them is somebody else than who represents them.
alter table participant drop constraint participant_relation_check;
alter table participant add constraint participant_relation_check check (relation in (
  'RESPONSIBLE_CASE_WORKER', 'SPECIALIST', 'COORDINATOR', 'IFD_ADVISER', 'JOB_COACH', 'EMPLOYEE', 'REPRESENTATIVE',
  'TRUSTED_PERSON', 'HR', 'SUPERVISOR', 'SBV', 'SBV_DEPUTY', 'WORKS_COUNCIL', 'INCLUSION_OFFICER', 'WORKSHOP'));
