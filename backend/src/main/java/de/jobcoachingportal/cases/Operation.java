package de.jobcoachingportal.cases;

import static de.jobcoachingportal.cases.CaseState.*;
import static de.jobcoachingportal.cases.Relation.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done in a case: by which relations, in which states. This list is the matrix; docs/access-matrix.md
 * is written from it. Names end in READ for reading, everything else is offered to the client as an action.
 */
public enum Operation {
  // the case
  /** The first question. Nobody has a relation yet, so nobody needs one; kept for the record of who asked how. */
  CASE_BEGIN(Set.of(INQUIRY), Set.of()),
  CASE_READ(States.ANY, TAKING_PART),
  /** The question as it was asked: also for the side of the company before the employee agrees, since it names nobody. */
  INQUIRY_READ(States.ANY, TAKING_PART, true),
  HISTORY_READ(States.ANY, TAKING_PART),
  READS_READ(States.ANY, EMPLOYEES_SIDE),
  PEOPLE_READ(States.ANY, TAKING_PART),
  PERSON_INVITE(States.OPEN, plus(CASE_WORKERS, IFD_ADVISER)),
  PERSON_CHANGE(States.ANY, CASE_WORKERS),
  PERSON_LEAVE(States.ANY, CASE_WORKERS),
  CASE_TAKE(States.OPEN, CASE_WORKERS),
  CASE_ASSIGN(States.ANY, CASE_WORKERS),
  CASE_REST(States.OPEN, CASE_WORKERS),
  CASE_WITHDRAW(union(States.BEFORE_DECISION, GRANTED, COMMISSIONED), EMPLOYEES_SIDE),
  CASE_CLOSE(EnumSet.of(FORWARDED, REJECTED, WITHDRAWN, COMPLETED, ENDED_EARLY), CASE_WORKERS),
  /** To take a step in the name of somebody who comes by telephone, letter or in person. */
  RECORD_FOR_OTHERS(States.ANY, plus(CASE_WORKERS, IFD_ADVISER)),
  LETTERS_READ(States.ANY, plus(CASE_WORKERS, IFD_ADVISER)),
  LETTER_WRITE(States.ANY, plus(CASE_WORKERS, IFD_ADVISER)),

  // first question and "Passt Jobcoaching hier?"
  EMPLOYEE_NAME(States.OPEN, plus(CASE_WORKERS, IFD_ADVISER)),
  INFORMING_START(EnumSet.of(INQUIRY, SUITABILITY), plus(CASE_WORKERS, IFD_ADVISER)),
  SUITABILITY_READ(States.ANY, plus(OFFICE, IFD_ADVISER, JOB_COACH)),
  SUITABILITY_ANSWER(States.BEFORE_DECISION, plus(OFFICE, IFD_ADVISER, JOB_COACH)),
  SUITABILITY_START(EnumSet.of(INFORMING, APPLICATION_DRAFT), plus(CASE_WORKERS, IFD_ADVISER)),
  SUITABILITY_CONCLUDE(EnumSet.of(SUITABILITY), plus(CASE_WORKERS, IFD_ADVISER)),

  /** Before the application arrives; from then on only a decision could move the case. */
  PROGRAMME_CHOOSE(States.BEFORE_FILING, plus(CASE_WORKERS, IFD_ADVISER)),

  // consents
  CONSENTS_READ(States.ANY, TAKING_PART),
  VISIBILITY_READ(States.ANY, plus(OFFICE, IFD_ADVISER, JOB_COACH, EMPLOYEE, REPRESENTATIVE)),
  CONSENT_ASK(States.OPEN, plus(CASE_WORKERS, IFD_ADVISER)),
  CONSENT_GIVE(States.ANY, plus(EMPLOYEES_SIDE, HR, SUPERVISOR)),
  CONSENT_REVOKE(States.ANY, plus(EMPLOYEES_SIDE, HR, SUPERVISOR)),

  // application
  APPLICATION_READ(States.ANY, plus(OFFICE, IFD_ADVISER, EMPLOYEE, REPRESENTATIVE, HR, SUPERVISOR)),
  APPLICATION_FILL(States.BEFORE_DECISION, plus(EMPLOYEES_SIDE, HR, SUPERVISOR)),
  APPLICATION_FILE(States.BEFORE_FILING, EMPLOYEES_SIDE),
  COMPETENCE_CHECK(EnumSet.of(FILED), CASE_WORKERS),
  CASE_FORWARD(EnumSet.of(CaseState.COMPETENCE_CHECK, PAPERS_REQUESTED), CASE_WORKERS),
  COMPETENCE_CONFIRM(EnumSet.of(CaseState.COMPETENCE_CHECK, PAPERS_REQUESTED), CASE_WORKERS),
  PAPERS_READ(States.ANY, plus(OFFICE, IFD_ADVISER, EMPLOYEE, REPRESENTATIVE, HR, SUPERVISOR)),
  PAPERS_REQUEST(States.FILED_AND_UNDECIDED, CASE_WORKERS),
  PAPERS_RECEIVE(States.ANY, CASE_WORKERS),
  PAPERS_RETURN(EnumSet.of(PAPERS_REQUESTED), CASE_WORKERS),
  CLOCK_PAUSE(States.FILED_AND_UNDECIDED, CASE_WORKERS),

  // goals
  GOALS_READ(States.ANY, TAKING_PART),
  GOAL_PROPOSE(
      union(States.RUNNING, PLANNING),
      plus(EMPLOYEES_SIDE, HR, SUPERVISOR, SBV, SBV_DEPUTY, JOB_COACH, IFD_ADVISER)),
  GOAL_EDIT(
      union(States.RUNNING, PLANNING),
      plus(EMPLOYEES_SIDE, HR, SUPERVISOR, JOB_COACH, IFD_ADVISER)),
  GOAL_MOVE(
      union(States.RUNNING, PLANNING),
      plus(EMPLOYEES_SIDE, HR, SUPERVISOR, JOB_COACH, IFD_ADVISER)),
  GOAL_ASSENT(union(States.RUNNING, PLANNING), plus(EMPLOYEES_SIDE, HR, SUPERVISOR, JOB_COACH)),
  GOAL_COMMENT(union(States.RUNNING, PLANNING), TAKING_PART),
  AGREEMENT_READ(States.ANY, TAKING_PART),
  AGREEMENT_WRITE(EnumSet.of(COMMISSIONED), EnumSet.of(JOB_COACH)),
  AGREEMENT_ASSENT(EnumSet.of(COMMISSIONED), plus(EMPLOYEES_SIDE, HR, SUPERVISOR, JOB_COACH)),
  ARRIVAL_BEGIN(EnumSet.of(AGREED), EnumSet.of(JOB_COACH)),
  CHANGES_BEGIN(EnumSet.of(ARRIVING), EnumSet.of(JOB_COACH)),

  // reviews
  REVIEWS_READ(States.ANY, TAKING_PART),
  REVIEW_OPEN(EnumSet.of(ARRIVING, CHANGING, TAPERING), plus(CASE_WORKERS, JOB_COACH, IFD_ADVISER)),
  REVIEW_ANSWER(EnumSet.of(INTERIM_REVIEW), plus(EMPLOYEES_SIDE, HR, SUPERVISOR, JOB_COACH)),
  REVIEW_CONCLUDE(EnumSet.of(INTERIM_REVIEW), EnumSet.of(JOB_COACH, IFD_ADVISER)),
  EXTENSION_ASK(
      EnumSet.of(ARRIVING, CHANGING, INTERIM_REVIEW, TAPERING), plus(EMPLOYEES_SIDE, JOB_COACH)),
  TAPER_PLAN(EnumSet.of(ARRIVING, CHANGING, INTERIM_REVIEW, TAPERING), EnumSet.of(JOB_COACH)),
  TAPER_LEAVE(EnumSet.of(TAPERING), plus(CASE_WORKERS, JOB_COACH)),
  CLOSING_WRITE(EnumSet.of(TAPERING), EnumSet.of(JOB_COACH)),
  REFLECTION_READ(States.ANY, plus(OFFICE, IFD_ADVISER, JOB_COACH)),
  REFLECTION_WRITE(
      EnumSet.of(
          COMMISSIONED, AGREED, ARRIVING, CHANGING, INTERIM_REVIEW, EXTENSION_REQUESTED, TAPERING),
      plus(OFFICE, IFD_ADVISER, JOB_COACH)),
  CASE_END_EARLY(
      EnumSet.of(
          COMMISSIONED, AGREED, ARRIVING, CHANGING, INTERIM_REVIEW, EXTENSION_REQUESTED, TAPERING),
      CASE_WORKERS),
  AFTER_CARE_AGREE(
      EnumSet.of(TAPERING, COMPLETED, ENDED_EARLY), plus(CASE_WORKERS, JOB_COACH, IFD_ADVISER)),
  AFTER_CARE_CHECK(
      EnumSet.of(COMPLETED, ENDED_EARLY, CLOSED),
      plus(CASE_WORKERS, IFD_ADVISER, SBV, HR, SUPERVISOR)),

  // choice of the coach
  COACH_CHOICE_READ(
      States.ANY,
      plus(OFFICE, COORDINATOR, IFD_ADVISER, JOB_COACH, EMPLOYEE, REPRESENTATIVE, HR, SUPERVISOR)),
  COACH_PROPOSE(
      union(States.COACHING, COACH_SELECTION, GRANTED, COMMISSIONED),
      plus(OFFICE, COORDINATOR, IFD_ADVISER)),
  COACH_ANSWER(
      union(States.COACHING, COACH_SELECTION, GRANTED, COMMISSIONED),
      plus(EMPLOYEES_SIDE, HR, SUPERVISOR)),
  /** The commitment to secrecy on paper, § 78 SGB X; a coach with an account gives it outside the case. */
  COACH_COMMITMENT_RECORD(
      union(States.COACHING, COACH_SELECTION, GRANTED, COMMISSIONED),
      plus(CASE_WORKERS, IFD_ADVISER)),
  COACH_DECIDE(union(States.COACHING, COACH_SELECTION, GRANTED, COMMISSIONED), CASE_WORKERS),

  // plan and decision
  PLAN_READ(States.ANY, TAKING_PART),
  PLAN_WRITE(EnumSet.of(ANALYSIS, PLANNING), plus(CASE_WORKERS, IFD_ADVISER, JOB_COACH, WORKSHOP)),
  PLAN_SUBMIT(EnumSet.of(ANALYSIS, PLANNING), plus(CASE_WORKERS, IFD_ADVISER, JOB_COACH, WORKSHOP)),
  PLAN_RETURN(EnumSet.of(ASSESSMENT), plus(OFFICE, IFD_ADVISER)),
  PLAN_ASSESS(EnumSet.of(ASSESSMENT), plus(OFFICE, IFD_ADVISER)),
  DECISION_READ(States.ANY, OFFICE),
  /** To decide without a plan, when it is clear that nothing can be granted. */
  DECISION_PREPARE(EnumSet.of(PAPERS_REQUESTED, COACH_SELECTION, ANALYSIS, PLANNING), CASE_WORKERS),
  DECISION_DRAFT(union(States.RUNNING, ANALYSIS, ASSESSMENT), CASE_WORKERS),
  DECISION_APPROVE(union(States.RUNNING, ANALYSIS, ASSESSMENT), CASE_WORKERS),
  COACH_COMMISSION(EnumSet.of(GRANTED), CASE_WORKERS),
  /**
   * The employer reads and objects to what was decided on its own application, nothing else; and to what was addressed to it
   * also after the employee took back that the company takes part, or after the office ended the participation.
   */
  NOTICES_READ(States.ANY, plus(OFFICE, EMPLOYEE, REPRESENTATIVE, HR, FORMER_HR), true),
  NOTICE_DELIVERY_CHOOSE(States.ANY, EMPLOYEES_SIDE),
  OBJECTIONS_READ(States.ANY, plus(OFFICE, EMPLOYEE, REPRESENTATIVE, HR, FORMER_HR), true),
  OBJECTION_FILE(States.ANY, plus(EMPLOYEES_SIDE, HR, FORMER_HR), true),
  OBJECTION_CLOSE(States.ANY, CASE_WORKERS),

  // benefits beside coaching
  /** The package of a case; which benefits are in it for this reader, their audience says. */
  PACKAGE_READ(States.ANY, TAKING_PART),
  /** What the company asks for as employer. What is for the employee is read by the audience HEALTH. */
  EMPLOYER_BENEFIT_READ(States.ANY, plus(OFFICE, HR)),
  BENEFIT_ASK(States.BENEFITS, plus(EMPLOYEES_SIDE, HR)),
  /** Office and service think of a benefit; who is entitled asks for it. */
  BENEFIT_SUGGEST(States.BENEFITS, plus(CASE_WORKERS, IFD_ADVISER)),
  BENEFIT_CHANGE(
      States.UNCLOSED,
      plus(
          EMPLOYEES_SIDE,
          HR,
          IFD_ADVISER,
          RESPONSIBLE_CASE_WORKER,
          DEPUTY_CASE_WORKER,
          GROUP_MEMBER)),
  BENEFIT_WITHDRAW(
      States.UNCLOSED,
      plus(
          EMPLOYEES_SIDE,
          HR,
          IFD_ADVISER,
          RESPONSIBLE_CASE_WORKER,
          DEPUTY_CASE_WORKER,
          GROUP_MEMBER)),
  /** A benefit is decided in every state, also where no coaching is granted. */
  BENEFIT_DRAFT(States.UNCLOSED, CASE_WORKERS),
  BENEFIT_APPROVE(States.UNCLOSED, CASE_WORKERS),

  // documents
  DOCUMENTS_READ(States.ANY, TAKING_PART),
  DOCUMENT_ADD(States.ANY, TAKING_PART),
  /** The file for the electronic file of the office. */
  FILE_EXPORT(States.ANY, CASE_WORKERS),

  // forms of the office, filled by several parties
  FORMS_READ(States.ANY, TAKING_PART),
  FORM_OPEN(States.OPEN, plus(CASE_WORKERS, IFD_ADVISER, JOB_COACH)),
  FORM_FILL(States.OPEN, TAKING_PART),
  /** Who fills a part, and those who lead the case; which part it is, the form decides. */
  FORM_REOPEN(States.OPEN, TAKING_PART),
  FORM_WITHDRAW(States.OPEN, plus(CASE_WORKERS, IFD_ADVISER)),

  // hours
  LEDGER_READ(States.ANY, TAKING_PART),
  SESSIONS_READ(States.ANY, TAKING_PART),
  SESSION_RECORD(union(States.COACHING, ANALYSIS, COMMISSIONED), EnumSet.of(JOB_COACH)),
  SESSION_REVERSE(
      union(States.COACHING, ANALYSIS, COMMISSIONED, COMPLETED, ENDED_EARLY),
      plus(CASE_WORKERS, JOB_COACH)),
  SESSION_ANSWER(
      union(States.COACHING, ANALYSIS, COMMISSIONED, COMPLETED, ENDED_EARLY),
      plus(EMPLOYEES_SIDE, SUPERVISOR)),
  SESSION_REPLY(
      union(States.COACHING, ANALYSIS, COMMISSIONED, COMPLETED, ENDED_EARLY),
      EnumSet.of(JOB_COACH)),
  ;

  private final Set<CaseState> states;
  private final Set<Relation> relations;
  private final boolean beforeAgreement;

  Operation(Set<CaseState> states, Set<Relation> relations) {
    this(states, relations, false);
  }

  Operation(Set<CaseState> states, Set<Relation> relations, boolean beforeAgreement) {
    this.states = Collections.unmodifiableSet(states);
    this.relations = Collections.unmodifiableSet(relations);
    this.beforeAgreement = beforeAgreement;
  }

  Set<CaseState> states() {
    return states;
  }

  Set<Relation> relations() {
    return relations;
  }

  /** Whether the company's side may do it before the employee agreed that it takes part. */
  boolean beforeAgreement() {
    return beforeAgreement;
  }

  /** Reading leaves a read entry and is never offered as an action. */
  public boolean isReading() {
    return name().endsWith("_READ");
  }

  private static Set<Relation> plus(Set<Relation> relations, Relation... more) {
    var all = EnumSet.copyOf(relations);
    Collections.addAll(all, more);
    return all;
  }

  private static Set<CaseState> union(Set<CaseState> states, CaseState... more) {
    var all = EnumSet.copyOf(states);
    Collections.addAll(all, more);
    return all;
  }
}
