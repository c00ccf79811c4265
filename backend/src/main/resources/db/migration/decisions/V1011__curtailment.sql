-- On what it rests that something granted is taken away (§§ 45 to 48 SGB X), and how whoever it concerns was heard before
-- (§ 24 SGB X).
alter table decision
  add column curtailment_basis text check (curtailment_basis in ('CHANGED', 'REVOKED', 'WITHDRAWN', 'OWN_WISH')),
  add column asked_on date,
  add column answered_on date check (answered_on >= asked_on),
  add column not_heard text check (not_heard in ('NO_1', 'NO_2', 'NO_3', 'NO_5'));
