-- Which of the forms it is, so that a paper asked for is settled when the form that stands for it is complete.
create or replace view form_as_paper with (security_invoker = true) as
  select i.tenant_id, i.case_id, f.paper, i.id as filled_form_id
    from filled_form i
    join form_version v on v.tenant_id = i.tenant_id and v.id = i.form_version_id
    join form f on f.tenant_id = v.tenant_id and f.id = v.form_id
   where f.paper is not null and i.withdrawn_at is null
     and not exists (select from filled_part t
                      where t.tenant_id = i.tenant_id and t.filled_form_id = i.id and t.confirmed_at is null);
