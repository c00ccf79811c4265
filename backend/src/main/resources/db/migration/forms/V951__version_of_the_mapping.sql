-- The table of names shares the version of its form: the later of two administrators is told.
grant update (version) on form to portal_tenant;
