create index notice_recipient on notice (tenant_id, recipient_id);
