create index objection_case on objection (tenant_id, case_id, received_on desc);
