package de.jobcoachingportal.consents.web;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.OverviewQueries.Person;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.consents.Consent;
import de.jobcoachingportal.consents.ConsentForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of the office and what was answered to them. */
record ConsentsView(List<FormView> forms, List<ConsentView> consents, List<String> actions) {

  /**
   * @param mayGive whether the reader gives this one
   * @param to relations to choose from; empty if there is nothing to choose
   */
  record FormView(
      String form,
      ConsentForm.Kind kind,
      String paragraph,
      String textVersion,
      ConsentForm.Text title,
      ConsentForm.Text text,
      List<Relation> givers,
      List<Relation> to,
      boolean mayGive) {}

  enum Standing {
    IN_FORCE,
    REFUSED,
    REVOKED,
    REPLACED
  }

  record ConsentView(
      UUID id,
      long version,
      String form,
      ConsentForm.Kind kind,
      Standing state,
      String givenBy,
      Relation givenAs,
      List<String> to,
      @Nullable String scope,
      String textVersion,
      String textShown,
      String givenHow,
      LocalDate decidedOn,
      @Nullable Instant endedAt,
      boolean mayRevoke) {}

  private static final Set<Operation> ACTIONS = Set.of(
      Operation.CONSENT_ASK,
      Operation.CONSENT_GIVE,
      Operation.CONSENT_REVOKE,
      Operation.RECORD_FOR_OTHERS);

  static ConsentsView of(
      List<ConsentForm> forms, List<Consent> consents, List<Person> people, CaseFile file) {
    return new ConsentsView(
        forms.stream().map(form -> form(form, file)).toList(),
        consents.stream()
            .filter(consent -> shown(consent, file))
            .map(consent -> consent(consent, people, file))
            .toList(),
        file.actions(ACTIONS));
  }

  /** The company reads the company's answers; what the employee allowed whom is not its business. */
  private static boolean shown(Consent consent, CaseFile file) {
    return file.relations().stream().anyMatch(relation -> relation.side() != Relation.Side.COMPANY)
        || consent.givenAs().side() == Relation.Side.COMPANY;
  }

  private static FormView form(ConsentForm form, CaseFile file) {
    return new FormView(
        form.form(),
        form.kind(),
        form.paragraph(),
        form.textVersion(),
        form.title(),
        form.text(),
        form.givers(),
        form.to(),
        file.may(Operation.CONSENT_GIVE) && form.givers().stream().anyMatch(file::is));
  }

  private static ConsentView consent(Consent consent, List<Person> people, CaseFile file) {
    var name = people.stream()
        .filter(person -> person.personId().equals(consent.givenBy()))
        .map(Person::name)
        .findFirst()
        .orElse("");
    return new ConsentView(
        consent.id(),
        Objects.requireNonNull(consent.version()),
        consent.form(),
        consent.kind(),
        state(consent),
        name,
        consent.givenAs(),
        consent.toRelations(),
        consent.scope(),
        consent.textVersion(),
        consent.textShown(),
        consent.givenHow().name(),
        consent.decidedOn(),
        consent.endedAt(),
        consent.isInForce() && file.is(consent.givenAs()) && file.may(Operation.CONSENT_REVOKE));
  }

  private static Standing state(Consent consent) {
    return switch (consent.endedWhy()) {
      case REVOKED -> Standing.REVOKED;
      case REPLACED -> Standing.REPLACED;
      case null ->
        consent.decision() == Consent.Decision.GIVEN ? Standing.IN_FORCE : Standing.REFUSED;
    };
  }
}
