-- A letter is kept when it is sent, not when somebody looks at it: what was only looked at is set anew.
-- The owner is bound by the tenants' wall too; this is done for all of them.
alter table letter no force row level security;
alter table printed_letter no force row level security;
delete from printed_letter p
 using letter l
 where l.tenant_id = p.tenant_id and l.id = p.letter_id and l.printed_at is null;
alter table printed_letter force row level security;
alter table letter force row level security;

-- Nothing ever read the words beside the page that was set from them.
alter table printed_letter drop column content;
