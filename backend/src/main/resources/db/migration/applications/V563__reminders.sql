alter table requested_paper add column reminded_on date;
