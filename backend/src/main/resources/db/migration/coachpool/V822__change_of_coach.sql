-- A case has one coach and at most one proposal; the proposal of the next coach stands beside the present one.
drop index coach_choice_running;
create unique index coach_choice_proposed on coach_choice (tenant_id, case_id) where state = 'PROPOSED';
create unique index coach_choice_decided on coach_choice (tenant_id, case_id) where state = 'DECIDED';
