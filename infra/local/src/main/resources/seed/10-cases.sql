-- Invented cases for measuring, as many as asked. Runs as the tenant's own role: row security puts
-- every row into its tenant. Each course follows the transitions of CaseState, so no case stands where none could.
with path (low, high, states) as (
  values
    (0.00, 0.08, array['INQUIRY']),
    (0.08, 0.14, array['INQUIRY', 'INFORMING']),
    (0.14, 0.18, array['INQUIRY', 'INFORMING', 'SUITABILITY', 'APPLICATION_DRAFT']),
    (0.18, 0.23, array['INQUIRY', 'INFORMING', 'SUITABILITY', 'APPLICATION_DRAFT', 'FILED', 'COMPETENCE_CHECK']),
    (0.23, 0.26, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'FORWARDED']),
    (0.26, 0.29, array['INQUIRY', 'INFORMING', 'SUITABILITY', 'WITHDRAWN', 'CLOSED']),
    (0.29, 0.33, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'COACH_SELECTION']),
    (0.33, 0.37, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'COACH_SELECTION', 'PLANNING', 'ASSESSMENT']),
    (0.37, 0.41, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'COACH_SELECTION', 'PLANNING', 'ASSESSMENT', 'REJECTED', 'CLOSED']),
    (0.41, 0.60, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'COACH_SELECTION', 'PLANNING', 'ASSESSMENT', 'GRANTED', 'COMMISSIONED', 'AGREED', 'ARRIVING', 'CHANGING']),
    (0.60, 0.66, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'COACH_SELECTION', 'PLANNING', 'ASSESSMENT', 'GRANTED', 'COMMISSIONED', 'AGREED', 'ARRIVING', 'CHANGING', 'TAPERING']),
    (0.66, 0.70, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'COACH_SELECTION', 'PLANNING', 'ASSESSMENT', 'GRANTED', 'COMMISSIONED', 'AGREED', 'ARRIVING', 'ENDED_EARLY', 'CLOSED']),
    (0.70, 1.00, array['INQUIRY', 'INFORMING', 'FILED', 'COMPETENCE_CHECK', 'COACH_SELECTION', 'PLANNING', 'ASSESSMENT', 'GRANTED', 'COMMISSIONED', 'AGREED', 'ARRIVING', 'CHANGING', 'TAPERING', 'COMPLETED', 'CLOSED'])
),
office as materialized (
  select (select id from responsibility_group order by name, id limit 1) as group_id,
         array(select person_id from person_role where role = 'CASE_WORKER' order by person_id) as workers,
         array(select person_id from person_role where role = 'IFD_ADVISER' order by person_id) as advisers,
         array(select person_id from person_role where role = 'JOB_COACH' order by person_id) as coaches,
         (select v.id from programme_version v join programme p on p.id = v.programme_id
           -- the rules of today: a draft has no day, the preset holds until the first version that has one
           where p.is_usual and (v.state = 'PRESET' or v.in_force_from <= current_date)
           order by v.in_force_from desc nulls last limit 1) as programme_version_id
),
luck as materialized (
  select i, random() as course, random() as given, random() as family, random() as work, random() as place,
         random() as worker, random() as degree, random() as hours, interval '1 day' * (20 + random() * 1000) as age
    from generate_series(1, ?) as i
),
drawn as materialized (
  select uuidv7(-age) as case_id, uuidv7(-age) as person_id, path.states, now() - age as opened_at, age,
         extract(year from now() - age)::int as year,
         row_number() over (partition by extract(year from now() - age) order by age desc) as number_in_year,
         (array['Aster', 'Distel', 'Efeu', 'Fenchel', 'Gundermann', 'Hasel', 'Ingwer', 'Jasmin', 'Kresse', 'Liguster',
                'Mohn', 'Nessel', 'Oleander', 'Petersilie', 'Quendel', 'Raute', 'Schafgarbe', 'Thymian', 'Ulme', 'Veilchen',
                'Weide', 'Ysop', 'Zimt', 'Anis', 'Borretsch', 'Dill', 'Erle', 'Flieder', 'Ginkgo', 'Hopfen'])
           [1 + floor(family * 30)] as family_name,
         (array['Ada', 'Bert', 'Cora', 'Dirk', 'Edda', 'Fritz', 'Gerd', 'Hilde', 'Ilse', 'Jana', 'Kurt', 'Lena', 'Max',
                'Nils', 'Olga', 'Paul', 'Rita', 'Stella', 'Theo', 'Uta'])[1 + floor(given * 20)] as given_name,
         (array['Lager', 'Kantine', 'Pflegeheim', 'Gartenbau', 'Druckerei', 'Spedition', 'Schulverwaltung', 'Montage',
                'Reinigung', 'Buchhaltung'])[1 + floor(work * 10)]
           || ' ' || (array['Nordfeld', 'Ostheim', 'Sandberg', 'Westerau', 'Lindental', 'Birkenau', 'Moorbach', 'Talheim'])
           [1 + floor(place * 8)] as workplace,
         worker, group_id, programme_version_id,
         -- some below what a programme asks for, so that trying rules on them has something to say
         30 + 10 * floor(degree * 8)::int as degree, degree < 0.2 as equal_status,
         14 + floor(hours * 26)::int as weekly_hours,
         workers[1 + floor(worker * cardinality(workers))] as worker_id,
         advisers[1 + floor(worker * cardinality(advisers))] as adviser_id,
         coaches[1 + floor(given * cardinality(coaches))] as coach_id
    from luck join path on course >= low and course < high cross join office
),
numbers as (
  insert into case_number as n (year, last) select year, count(*) from drawn group by year
  on conflict (tenant_id, year) do update set last = n.last + excluded.last
  returning year, last
),
numbered as materialized (
  select drawn.*,
         upper(current_tenant()) || '-' || year || '-'
           || lpad((last - number_in_year + 1)::text, greatest(4, length((last - number_in_year + 1)::text)), '0') as number
    from drawn join numbers using (year)
),
people as (
  insert into person (id, version, salutation, given_name, family_name)
  select person_id, 1, case when worker < 0.5 then 'FRAU' else 'HERR' end, given_name, family_name from numbered
),
roles as (
  insert into person_role (id, version, person_id, role) select uuidv7(), 1, person_id, 'EMPLOYEE' from numbered
),
cases as (
  insert into coaching_case (id, version, number, state, responsibility_group_id, programme_version_id, workplace,
                             employee_named, filed_on, opened_at, state_since)
  select case_id, cardinality(states), number, states[cardinality(states)], group_id,
         case when 'FILED' = any (states) then programme_version_id end, workplace, true,
         case when 'FILED' = any (states) then (opened_at + interval '10 days')::date end,
         opened_at, least(now(), opened_at + cardinality(states) * interval '14 days')
    from numbered
),
applications as (
  insert into application_part (id, version, case_id, part, content, saved_at)
  select uuidv7(), 1, case_id, part, content::text, least(now(), opened_at + interval '10 days')
    from numbered cross join lateral (
      values ('EMPLOYEE', json_object('disabilityDegree': degree, 'equalStatus': case when equal_status then 'YES' else 'NO' end,
                                      'proof': 'ENCLOSED', 'employment': 'EMPLOYED', 'weeklyMinutes': weekly_hours * 60,
                                      'employedSince': (opened_at - interval '1 year')::date, 'workplace': workplace,
                                      'jobInDanger': 'YES', 'accident': 'NO', 'rehabilitationAsked': 'NO')),
             ('COMPANY', json_object('tasks': workplace, 'weeklyMinutes': weekly_hours * 60,
                                     'inclusionCompany': 'NO', 'jobInDanger': 'YES',
                                     'continueOnSuccess': 'YES'))
    ) as said (part, content)
   where 'FILED' = any (states)
),
participants as (
  insert into participant (id, version, case_id, person_id, relation, reachable, joined_on)
  select uuidv7(), 1, case_id, who.person_id, who.relation, 'PORTAL', opened_at::date
    from numbered cross join lateral (
      values (numbered.person_id, 'EMPLOYEE', true), (worker_id, 'RESPONSIBLE_CASE_WORKER', true),
             (adviser_id, 'IFD_ADVISER', 'FILED' = any (states)), (coach_id, 'JOB_COACH', 'PLANNING' = any (states))
    ) as who (person_id, relation, takes_part)
   where who.takes_part and who.person_id is not null
),
events as (
  insert into case_event (id, case_id, at, person_id, relation, kind, from_state, to_state, audience)
  select uuidv7(), case_id, least(now(), opened_at + (step.n - 1) * interval '14 days'), worker_id,
         'RESPONSIBLE_CASE_WORKER', 'MOVED', states[step.n - 1], step.state, 'EVERYONE'
    from numbered cross join lateral unnest(states) with ordinality as step (state, n)
),
words as (
  insert into case_word (word, case_id)
  select distinct word, case_id
    from numbered cross join lateral regexp_split_to_table(
           lower(number || ' ' || workplace || ' ' || given_name || ' ' || family_name), '[^a-z0-9]+') as word
   where word <> ''
),
waiting as (
  insert into todo (id, case_id, kind, for_relation, due_on, created_at)
  select uuidv7(), case_id, 'ANSWER_QUESTION', 'RESPONSIBLE_CASE_WORKER', (opened_at + interval '14 days')::date, opened_at
    from numbered where cardinality(states) = 1
),
goals as (
  insert into goal (id, version, case_id, kind, stage, position, edition, title, learner, staged_at)
  select uuidv7(-age + interval '120 days'), 1, case_id, case when n = 1 then 'OVERALL' else 'SHORT_TERM' end,
         (array['AGREED', 'IN_PROGRESS', 'REACHED', 'IN_PROGRESS', 'PROPOSED'])[n], n, 1,
         (array['Die Arbeit sicher und in eigenem Tempo erledigen', 'Den Ablauf mit Karten planen', 'Pausen rechtzeitig nehmen',
                'Fragen gleich stellen', 'Neue Aufgabe kennenlernen'])[n],
         case when n = 4 then 'TEAM' else 'EMPLOYEE' end, opened_at + interval '120 days'
    from numbered cross join generate_series(1, 5) as n
   where 'AGREED' = any (states)
  returning *
),
goal_changes as (
  insert into goal_change (id, goal_id, case_id, kind, version, edition, stage, title, learner, person_id, at)
  select uuidv7(), goals.id, case_id, 'PROPOSED', 1, 1, 'PROPOSED', title, learner, coach_id, staged_at
    from goals join numbered using (case_id)
)
select count(*) from numbered
