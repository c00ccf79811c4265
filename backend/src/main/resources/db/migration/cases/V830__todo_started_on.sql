-- The first day of the period that ends with due_on: the list shows how much of it has passed.
alter table todo add column started_on date;
