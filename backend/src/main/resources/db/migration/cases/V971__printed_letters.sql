-- A letter as it went into the envelope: set once, then handed out byte for byte, whatever the body is called by then.
-- Letters printed before this table was there are set anew once more and kept from then on.
create table printed_letter (
  tenant_id text not null default current_tenant(),
  letter_id uuid not null,
  case_id uuid not null,
  content jsonb not null,
  template text not null,
  pdf bytea not null,
  sha256 text not null,
  printed_at timestamptz not null,
  primary key (tenant_id, letter_id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('printed_letter', 'select, insert');
create index printed_letter_case on printed_letter (tenant_id, case_id);
