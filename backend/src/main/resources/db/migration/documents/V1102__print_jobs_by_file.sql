-- Asked with every notice of a case: when its paper was posted.
create index print_job_file on print_job (tenant_id, file_id);
