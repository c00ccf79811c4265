-- What came on paper and proves a step that was recorded for somebody, or answers a letter. The file says who may read it.
create table paper_scan (
  tenant_id text not null default current_tenant(),
  file_id uuid not null,
  case_id uuid not null,
  step_id uuid,
  letter_id uuid,
  primary key (tenant_id, file_id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, step_id) references recorded_step (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  check (num_nonnulls(step_id, letter_id) = 1)
);
select protect_tenant_table('paper_scan', 'select, insert');
create index paper_scan_case on paper_scan (tenant_id, case_id);
