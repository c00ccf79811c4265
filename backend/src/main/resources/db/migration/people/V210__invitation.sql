-- Who was asked to sign in, by whom, how, until when. The code of a letter is known to Keycloak only.

create table invitation (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  channel text not null check (channel in ('MAIL', 'LETTER')),
  -- null: made while the office came on board.
  invited_by uuid,
  -- Set when somebody was invited into a case; the case itself is not looked at here.
  case_id uuid,
  created_at timestamptz not null,
  valid_until timestamptz not null,
  accepted_at timestamptz,
  -- Replaced by a newer one, withdrawn, or its time is over and its code removed.
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, invited_by) references person (tenant_id, id)
);
select protect_tenant_table('invitation');
create index invitation_person on invitation (tenant_id, person_id, created_at desc);

-- Searching people by the beginning of a name: lower case, umlauts and ß folded, C collation, so that row security
-- leaves the index usable.
alter table person add column search_name text collate "C" not null generated always as (
  replace(replace(replace(replace(lower(family_name || ' ' || given_name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')
) stored;
create index person_search on person (tenant_id, search_name, id);
