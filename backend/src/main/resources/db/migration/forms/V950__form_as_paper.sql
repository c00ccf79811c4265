-- A form that comes with the portal is a paper once each of its parts is confirmed: nobody hands in twice what was filled
-- in here. Own forms of an office have other keys; what they stand for is marked by hand.
create view form_as_paper with (security_invoker = true) as
  select i.tenant_id, i.case_id, m.paper
    from filled_form i
    join form_version v on v.tenant_id = i.tenant_id and v.id = i.form_version_id
    join form f on f.tenant_id = v.tenant_id and f.id = v.form_id
    join (values ('schweigepflichtentbindung', 'CONFIDENTIALITY_RELEASE'),
                 ('absichtserklaerung', 'DECLARATION_OF_INTENT'),
                 ('arbeitsanalyse', 'WORK_ANALYSIS_FORM'),
                 ('stellungnahme-ifd', 'IFD_STATEMENT'),
                 ('werkstattbericht', 'WORKSHOP_REPORT'),
                 ('rahmenblatt', 'FRAME_SHEET'),
                 ('zwischenbericht', 'INTERIM_REPORT'),
                 ('abschlussbericht', 'CLOSING_REPORT')) m (key, paper) on m.key = f.key
   where i.withdrawn_at is null
     and not exists (select from filled_part t
                      where t.tenant_id = i.tenant_id and t.filled_form_id = i.id and t.confirmed_at is null);
grant select on form_as_paper to portal_tenant;
