-- A session shows what it took from the grant, and taking it back looks for its booking.
create index ledger_entry_session on ledger_entry (tenant_id, session_id) where session_id is not null;
