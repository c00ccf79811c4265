-- A decision that takes hours away writes the ledger like one that gives them; the twin of a notice is kept beside it,
-- byte for byte as well. (The number is high because ledger and notice are made before.)
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check
  check (kind in ('GRANT', 'EXTENSION', 'REDUCTION', 'BOOKING', 'REVERSAL', 'RESERVE'));
alter table ledger_entry add constraint ledger_entry_reduction
  check (kind <> 'REDUCTION' or (decision_id is not null and minutes <= 0));

alter table notice
  add column plain_file_id uuid,
  add column plain_sha256 text,
  add column plain_template text,
  -- The mail that something waits: from its sending the day counts on which the notice is made known.
  add column mail_id uuid,
  add constraint notice_mail foreign key (tenant_id, mail_id) references mail_outbox (tenant_id, id),
  add constraint notice_plain_file foreign key (tenant_id, plain_file_id) references stored_file (tenant_id, id),
  add constraint notice_plain_whole check ((plain_file_id is null) = (plain_sha256 is null)
    and (plain_file_id is null) = (plain_template is null));
