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
      String kind,
      String paragraph,
      String textVersion,
      ConsentForm.Text title,
      ConsentForm.Text text,
      List<String> givers,
      List<String> to,
      boolean mayGive) {}

  /** @param state IN_FORCE, REFUSED, REVOKED or REPLACED */
  record ConsentView(
      UUID id,
      long version,
      String form,
      String kind,
      String state,
      String givenBy,
      String givenAs,
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
        form.kind().name(),
        form.paragraph(),
        form.textVersion(),
        form.title(),
        form.text(),
        form.givers().stream().map(Relation::name).toList(),
        form.to().stream().map(Relation::name).toList(),
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
        consent.kind().name(),
        state(consent),
        name,
        consent.givenAs().name(),
        consent.toRelations(),
        consent.scope(),
        consent.textVersion(),
        consent.textShown(),
        consent.givenHow().name(),
        consent.decidedOn(),
        consent.endedAt(),
        consent.isInForce() && file.is(consent.givenAs()) && file.may(Operation.CONSENT_REVOKE));
  }

  private static String state(Consent consent) {
    var ended = consent.endedWhy();
    if (ended != null) {
      return ended.name();
    }
    return consent.decision() == Consent.Decision.GIVEN ? "IN_FORCE" : "REFUSED";
  }
}
