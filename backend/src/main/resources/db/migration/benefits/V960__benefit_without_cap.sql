-- That nothing limits a benefit is a decision of the office; an empty cap alone only says that none was made yet.
alter table benefit add column uncapped boolean not null default false;
alter table benefit add constraint benefit_cap_or_none check (not uncapped or (cap_cents is null and kind = 'MONEY'));
