-- What an office asks of a coach before it recognises them stands in its programme; here is what the coach has.
alter table coach
  add column training text,
  add column training_units int check (training_units > 0);
