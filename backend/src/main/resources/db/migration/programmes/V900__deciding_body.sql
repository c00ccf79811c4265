-- Who decides is part of a programme. The office itself is known by its tenant; every other body is called what the
-- administration enters, and its letters carry that.
create table deciding_body (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  body text not null check (body in ('INTEGRATION_ASSISTANCE')),
  version bigint not null,
  name text not null,
  address text not null,
  contact text not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, body)
);
select protect_tenant_table('deciding_body');

-- A body's own people are those of its groups: who reads and decides a case follows from its group alone.
alter table responsibility_group
  add column deciding_body text not null default 'OFFICE' check (deciding_body in ('OFFICE', 'INTEGRATION_ASSISTANCE'));

-- Null: the usual programme of the office. The version is fixed on the day the application arrives.
alter table coaching_case
  add column programme_id uuid,
  add foreign key (tenant_id, programme_id) references programme (tenant_id, id);

-- Every body writes its notices in its own words.
alter table notice_template
  add column deciding_body text not null default 'OFFICE' check (deciding_body in ('OFFICE', 'INTEGRATION_ASSISTANCE'));
alter table notice_template drop constraint notice_template_tenant_id_kind_number_key;
alter table notice_template add unique (tenant_id, deciding_body, kind, number);
drop index notice_template_day;
create unique index notice_template_day on notice_template (tenant_id, deciding_body, kind, in_force_from)
  where in_force_from is not null;
