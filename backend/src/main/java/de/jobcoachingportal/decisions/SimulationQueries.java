package de.jobcoachingportal.decisions;

import de.jobcoachingportal.applications.CompanyPart;
import de.jobcoachingportal.applications.EmployeePart;
import de.jobcoachingportal.identity.PersonName;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The facts of many cases at once: one statement for a batch, the same facts that {@link Facts} brings for one case. */
@Component
class SimulationQueries {
  static final int BATCH = 500;
  private static final String MANY = """
      select c.id, c.number, c.responsibility_group_id, c.programme_version_id,
             e.content as employee, f.content as company,
             m.decision as measure, m.decided_on as measure_on, a.decision as agreement, a.decided_on as agreement_on,
             array(select r.paper from requested_paper r where r.case_id = c.id
                 and (r.arrived_on is not null or r.waived_on is not null)
                   union select g.paper from form_as_paper g where g.case_id = c.id) as papers,
             exists (select 1 from competence k where k.case_id = c.id and k.decided_on is not null
                        and k.forwarded_to is null) as competent,
             (select max(i.held_on) from interim_review i where i.case_id = c.id and i.concluded_at is not null)
               as reviewed_on,
             p.state as plan_state, p.content::text as plan, s.supported, s.job_endangered,
             h.recognised_until, h.salutation, h.given_name, h.family_name, h.advises,
             l.granted_minutes, l.starts_on as ledger_from, l.ends_on as ledger_to,
             (select count(*)::int from decision x where x.case_id = c.id and x.kind = 'EXTEND' and x.state = 'ISSUED')
               as extensions,
             d.kind, d.state as decision_state, d.minutes, d.starts_on, d.ends_on,
             (select max(x.ends_on) from decision x where x.case_id = c.id and x.state = 'ISSUED' and x.id <> d.id
                 and x.drafted_at < d.drafted_at and x.kind not in ('REJECT', 'REFUSE_EXTENSION', 'CHANGE', 'STOP')) as granted_until
        from coaching_case c
        left join application_part e on e.tenant_id = c.tenant_id and e.case_id = c.id and e.part = 'EMPLOYEE'
        left join application_part f on f.tenant_id = c.tenant_id and f.case_id = c.id and f.part = 'COMPANY'
        left join coaching_plan p on p.tenant_id = c.tenant_id and p.case_id = c.id
        left join hour_ledger l on l.tenant_id = c.tenant_id and l.case_id = c.id
        left join lateral (select n.decision, n.decided_on from consent n where n.tenant_id = c.tenant_id
            and n.case_id = c.id and n.form = 'MEASURE_AGREEMENT' and n.ended_at is null order by n.id desc limit 1) m
          on true
        left join lateral (select n.decision, n.decided_on from consent n where n.tenant_id = c.tenant_id
            and n.case_id = c.id and n.form = 'COMPANY_AGREEMENT' and n.ended_at is null order by n.id desc limit 1) a
          on true
        left join lateral (select y.supported, y.job_endangered from plan_assessment y where y.tenant_id = c.tenant_id
            and y.case_id = c.id order by y.assessed_at desc, y.id desc limit 1) s on true
        left join lateral (select k.recognised_until, q.salutation, q.given_name, q.family_name,
              exists (select 1 from participant t where t.tenant_id = c.tenant_id and t.case_id = c.id
                  and t.person_id = k.person_id and t.relation = 'IFD_ADVISER' and t.left_on is null) as advises
            from coach_choice x join coach k on k.tenant_id = x.tenant_id and k.id = x.coach_id
            join person q on q.tenant_id = k.tenant_id and q.id = k.person_id
            where x.tenant_id = c.tenant_id and x.case_id = c.id and x.state = 'DECIDED' limit 1) h on true
        left join lateral (select x.id, x.kind, x.state, x.minutes, x.starts_on, x.ends_on, x.drafted_at
            from decision x where x.tenant_id = c.tenant_id and x.case_id = c.id and x.state <> 'DISCARDED'
               and x.benefit_request_id is null
            and x.kind not in ('CHANGE', 'STOP')
            order by x.drafted_at desc, x.id desc limit 1) d on true
       where c.filed_on is not null and c.id > :after
       order by c.id limit :batch
      """;

  private final DatabaseClient database;
  private final JsonMapper json;

  SimulationQueries(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * A case as the simulation needs it.
   *
   * @param kind of the latest decision that the rules guard; a grant while there is none
   * @param versionId the rules it runs under; null: those of today
   * @param proposal of the latest decision, else of the plan
   */
  record SimulatedCase(
      UUID id,
      String number,
      @Nullable UUID groupId,
      @Nullable UUID versionId,
      DecisionKind kind,
      @Nullable Proposal proposal,
      Known known) {}

  /** What does not depend on rules. */
  record Known(
      KnownFacts.Known facts,
      Plan.State planState,
      PlanContent plan,
      Assessment.@Nullable Verdict verdict,
      CaseFacts.@Nullable Coach coach,
      Facts.Granted granted) {}

  /** How many cases a simulation walks. */
  Mono<Integer> count() {
    return database
        .sql("select count(*)::int as number from coaching_case where filed_on is not null")
        .map(row -> row.get("number", Integer.class))
        .one();
  }

  Flux<SimulatedCase> after(UUID last) {
    return database
        .sql(MANY)
        .bind("after", last)
        .bind("batch", BATCH)
        .map(this::read)
        .all();
  }

  private SimulatedCase read(Readable row) {
    String kind = row.get("kind", String.class);
    PlanContent plan = plan(row);
    String planState = row.get("plan_state", String.class);
    Boolean supported = row.get("supported", Boolean.class);
    return new SimulatedCase(
        row.get("id", UUID.class),
        row.get("number", String.class),
        row.get("responsibility_group_id", UUID.class),
        row.get("programme_version_id", UUID.class),
        kind == null ? DecisionKind.GRANT : DecisionKind.valueOf(kind),
        proposal(row, plan),
        new Known(
            facts(row),
            planState == null ? Plan.State.DRAFT : Plan.State.valueOf(planState),
            plan,
            supported == null
                ? null
                : new Assessment.Verdict(
                    supported, Boolean.TRUE.equals(row.get("job_endangered", Boolean.class)), ""),
            coach(row),
            granted(row)));
  }

  private KnownFacts.Known facts(Readable row) {
    String employee = row.get("employee", String.class);
    String company = row.get("company", String.class);
    String[] papers = row.get("papers", String[].class);
    return KnownFacts.of(
        json.readValue(employee == null ? "{}" : employee, EmployeePart.class),
        json.readValue(company == null ? "{}" : company, CompanyPart.class),
        new KnownFacts.Said(
            answer(row, "measure"),
            answer(row, "agreement"),
            Set.of(papers),
            Boolean.TRUE.equals(row.get("competent", Boolean.class)),
            row.get("reviewed_on", LocalDate.class)),
        List.of());
  }

  private static KnownFacts.Answered answer(Readable row, String what) {
    String decision = row.get(what, String.class);
    return decision == null
        ? KnownFacts.Answered.NOT_YET
        : new KnownFacts.Answered("GIVEN".equals(decision), row.get(what + "_on", LocalDate.class));
  }

  private PlanContent plan(Readable row) {
    String content = row.get("plan", String.class);
    return content == null ? PlanContent.EMPTY : json.readValue(content, PlanContent.class);
  }

  private static @Nullable Proposal proposal(Readable row, PlanContent plan) {
    Integer minutes = row.get("minutes", Integer.class);
    LocalDate from = row.get("starts_on", LocalDate.class);
    LocalDate to = row.get("ends_on", LocalDate.class);
    if (minutes != null && from != null && to != null) {
      return new Proposal(minutes, from, to);
    }
    Integer months = plan.months();
    LocalDate start = plan.startsOn();
    Integer planned = plan.minutes();
    return row.get("kind", String.class) == null
            && planned != null
            && months != null
            && months > 0
            && start != null
        ? new Proposal(planned, start, start.plusMonths(months).minusDays(1))
        : null;
  }

  private static CaseFacts.@Nullable Coach coach(Readable row) {
    String family = row.get("family_name", String.class);
    return family == null
        ? null
        : new CaseFacts.Coach(
            PersonName.of(
                row.get("salutation", String.class), row.get("given_name", String.class), family),
            row.get("recognised_until", LocalDate.class),
            Boolean.TRUE.equals(row.get("advises", Boolean.class)));
  }

  /** What stood in the ledger before the latest decision: an issued one is looked at as on its day. */
  private static Facts.Granted granted(Readable row) {
    Integer minutes = row.get("granted_minutes", Integer.class);
    LocalDate from = row.get("ledger_from", LocalDate.class);
    LocalDate to = row.get("ledger_to", LocalDate.class);
    if (minutes == null || from == null || to == null) {
      return Facts.Granted.NOTHING;
    }
    int extensions = row.get("extensions", Integer.class);
    String kind = row.get("kind", String.class);
    boolean counted = "ISSUED".equals(row.get("decision_state", String.class))
        && kind != null
        && DecisionKind.valueOf(kind).gives();
    if (!counted) {
      return new Facts.Granted(minutes, new Proposal(0, from, to).months(), extensions);
    }
    Integer own = row.get("minutes", Integer.class);
    LocalDate until = row.get("granted_until", LocalDate.class);
    return new Facts.Granted(
        Math.max(minutes - (own == null ? 0 : own), 0),
        until == null ? 0 : new Proposal(0, from, until).months(),
        "EXTEND".equals(kind) ? extensions - 1 : extensions);
  }
}
