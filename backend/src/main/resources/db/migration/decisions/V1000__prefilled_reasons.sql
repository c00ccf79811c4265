-- The reasons as the check gave them to whoever wrote those of the draft: equal, nobody touched them and they follow the
-- check; different, the page can say what the check changed since. Null: a draft from before, taken as written by hand.
alter table decision add column prefilled_reasons text;
