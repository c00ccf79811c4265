-- Decision, hours and sessions of the seeded cases that were granted, as the ledger's own rules want them.
with granted as materialized (
  select c.id as case_id, e.at as granted_at, p.person_id as writer, c.programme_version_id,
         (select r.person_id from person_role r
           where r.role = 'CASE_WORKER' and r.person_id <> p.person_id order by r.person_id limit 1) as approver,
         coach.person_id as coach, uuidv7() as decision_id, e.at::date as starts_on,
         -- a coaching that still runs has a grant that still runs
         case when c.state = 'CLOSED' then e.at::date + 180 else greatest(e.at::date + 180, current_date + 30) end as ends_on,
         exists (select 1 from case_event a where a.case_id = c.id and a.to_state = 'ARRIVING') as arrived
    from coaching_case c
    join case_event e on e.case_id = c.id and e.to_state = 'GRANTED'
    join participant p on p.case_id = c.id and p.relation = 'RESPONSIBLE_CASE_WORKER'
    join participant coach on coach.case_id = c.id and coach.relation = 'JOB_COACH'
   where c.programme_version_id is not null
     and not exists (select 1 from decision d where d.case_id = c.id)
),
decisions as (
  insert into decision (id, version, case_id, kind, state, writers, minutes, starts_on, ends_on, reasons, deviations,
                        programme_version_id, drafted_at, handed_over_at, approved_by, issued_at)
  select decision_id, 1, case_id, 'GRANT', 'ISSUED', array[writer], 3600, starts_on, ends_on,
         'Erfundener Fall zum Messen.', '[]', programme_version_id, granted_at - interval '3 days',
         granted_at - interval '2 days', approver, granted_at
    from granted where approver is not null
),
sessions as materialized (
  select case_id, coach, uuidv7() as session_id, n, granted_at + n * interval '9 days' as at
    from granted cross join generate_series(1, 8) as n where approver is not null and arrived
),
ledgers as (
  insert into hour_ledger (case_id, granted_minutes, used_minutes, starts_on, ends_on)
  select case_id, 3600, case when arrived then 8 * 90 else 0 end, starts_on, ends_on
    from granted where approver is not null
),
held as (
  insert into coaching_session (id, version, case_id, coach_person_id, held_on, place, kind, minutes, topic, recorded_by,
                                recorded_at)
  select session_id, 1, case_id, coach, least(at, now())::date, 'Arbeitsplatz', 'ON_SITE', 90, 'Ablauf üben', coach,
         least(at, now())
    from sessions
),
grants as (
  insert into ledger_entry (id, case_id, kind, minutes, decision_id, written_by, written_at)
  select uuidv7(), case_id, 'GRANT', 3600, decision_id, approver, granted_at from granted where approver is not null
)
insert into ledger_entry (id, case_id, kind, minutes, session_id, written_by, written_at)
select uuidv7(), case_id, 'BOOKING', -90, session_id, coach, least(at, now()) from sessions
