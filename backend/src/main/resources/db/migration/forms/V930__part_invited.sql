-- Who fills a part was told by mail that it waits for them; not more than once a day.
alter table filled_part add column invited_at timestamptz;
