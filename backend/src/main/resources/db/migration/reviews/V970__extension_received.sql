-- The day an extension was asked for counts (§ 14 SGB IX), not the day somebody wrote it down for the person.
-- Null: written down before this column was there; then the day of writing is what is known.
alter table extension_request add column received_on date;
create index extension_request_case on extension_request (tenant_id, case_id);
