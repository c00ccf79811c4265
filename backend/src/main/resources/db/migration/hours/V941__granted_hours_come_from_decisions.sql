-- What is granted is the sum of what issued decisions of this case gave and took, whatever the code does. Looked at when
-- the transaction ends: counter, entry and decision are written one after the other.
create function granted_hours_come_from_decisions() returns trigger
  language plpgsql
as $$
begin
  if exists (
    select from ledger_entry e
      left join decision d on d.tenant_id = e.tenant_id and d.id = e.decision_id and d.case_id = e.case_id
       and d.state = 'ISSUED'
     where e.tenant_id = new.tenant_id and e.case_id = new.case_id and e.kind in ('GRANT', 'EXTENSION', 'REDUCTION')
       and d.id is null)
    or exists (
    select from hour_ledger l
     where l.tenant_id = new.tenant_id and l.case_id = new.case_id
       and l.granted_minutes <> (
         select coalesce(sum(e.minutes), 0) from ledger_entry e
          where e.tenant_id = l.tenant_id and e.case_id = l.case_id and e.kind in ('GRANT', 'EXTENSION', 'REDUCTION')))
  then
    raise exception 'granted hours come from issued decisions only' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger hour_ledger_from_decisions after insert or update of granted_minutes on hour_ledger
  deferrable initially deferred for each row execute function granted_hours_come_from_decisions();
create constraint trigger ledger_entry_from_decisions after insert on ledger_entry
  deferrable initially deferred for each row when (new.kind in ('GRANT', 'EXTENSION', 'REDUCTION'))
  execute function granted_hours_come_from_decisions();
