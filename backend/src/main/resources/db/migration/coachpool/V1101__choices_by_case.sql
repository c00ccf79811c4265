-- All choices of a case, those that came to nothing too: the indexes before know only the one that is open or decided.
create index coach_choice_case on coach_choice (tenant_id, case_id, proposed_at desc);
