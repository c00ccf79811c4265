-- The closing report is handed out as a PDF; reports from before have none.
alter table closing_report add column file_id uuid;
alter table closing_report add column template text;
alter table closing_report add foreign key (tenant_id, file_id) references stored_file (tenant_id, id);

-- An interim review is frozen when it is concluded: text and not jsonb, so that it stays byte for byte.
alter table interim_review add column content text;
alter table interim_review add column content_hash text;
alter table interim_review add check ((content is null) = (content_hash is null));

create function refuse_change_of_concluded_review() returns trigger
  language plpgsql
as $$
begin
  raise exception 'an interim review stays as it was concluded' using errcode = 'restrict_violation';
end
$$;
create trigger interim_review_frozen before update on interim_review
  for each row when (old.concluded_at is not null) execute function refuse_change_of_concluded_review();

create function refuse_viewpoint_of_concluded_review() returns trigger
  language plpgsql
as $$
begin
  if exists (select from interim_review r
              where r.tenant_id = new.tenant_id and r.id = new.review_id and r.concluded_at is not null) then
    raise exception 'an interim review stays as it was concluded' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger interim_viewpoint_frozen before insert or update on interim_viewpoint
  for each row execute function refuse_viewpoint_of_concluded_review();
