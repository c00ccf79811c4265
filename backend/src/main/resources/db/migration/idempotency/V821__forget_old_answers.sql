-- Old answers are forgotten whosever they are, so they are looked for by age.
create index idempotency_key_age on idempotency_key (tenant_id, created_at);
