-- Which paper a form stands for is said at the form, so that an office says it of its own as well; for all versions at once.
alter table form add column paper text check (paper ~ '^[A-Z_]{1,40}$');
grant update (paper) on form to portal_tenant;

-- The owner is bound by the tenants' wall too; this is said of the forms of all of them.
alter table form no force row level security;
update form f set paper = m.paper
  from (values ('schweigepflichtentbindung', 'CONFIDENTIALITY_RELEASE'),
               ('absichtserklaerung', 'DECLARATION_OF_INTENT'),
               ('arbeitsanalyse', 'WORK_ANALYSIS_FORM'),
               ('stellungnahme-ifd', 'IFD_STATEMENT'),
               ('werkstattbericht', 'WORKSHOP_REPORT'),
               ('rahmenblatt', 'FRAME_SHEET'),
               ('zwischenbericht', 'INTERIM_REPORT'),
               ('abschlussbericht', 'CLOSING_REPORT')) m (key, paper)
 where m.key = f.key;
alter table form force row level security;

-- A form is the paper it stands for once each of its parts is confirmed: nobody hands in twice what was filled in here.
create or replace view form_as_paper with (security_invoker = true) as
  select i.tenant_id, i.case_id, f.paper
    from filled_form i
    join form_version v on v.tenant_id = i.tenant_id and v.id = i.form_version_id
    join form f on f.tenant_id = v.tenant_id and f.id = v.form_id
   where f.paper is not null and i.withdrawn_at is null
     and not exists (select from filled_part t
                      where t.tenant_id = i.tenant_id and t.filled_form_id = i.id and t.confirmed_at is null);
