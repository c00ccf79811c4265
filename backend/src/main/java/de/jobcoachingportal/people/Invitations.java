package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.AccessChanges;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.IdentityProperties;
import de.jobcoachingportal.identity.PersonId;
import de.jobcoachingportal.identity.Realms;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.tenancy.FirstAdministrator;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Brings people into a tenant: staff by its administration, the people of a case by case workers and IFD advisers. A
 * person the tenant knows already by their mail address gets the new role, not a second account.
 */
@Component
public class Invitations {
  private static final Period VALID = Period.ofDays(14);

  private final PersonStore people;
  private final InvitationStore invitations;
  private final Directories directories;
  private final Realms realms;
  private final AccessChanges access;
  private final IdentityProperties properties;
  private final Clock clock;

  Invitations(
      PersonStore people,
      InvitationStore invitations,
      Directories directories,
      Realms realms,
      AccessChanges access,
      IdentityProperties properties,
      Clock clock) {
    this.people = people;
    this.invitations = invitations;
    this.directories = directories;
    this.realms = realms;
    this.access = access;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Enters and invites a person.
   *
   * @throws ProblemException 403 if this actor may not bring in somebody with that role
   */
  public Mono<Invited> invite(Actor by, Invite invite) {
    if (!mayInvite(by, invite.role()) && !mayEnter(by, invite)) {
      return Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
    }
    return bringIn(by.id(), invite, true);
  }

  /** Staff are invited by the administration, the people of a case by those who look after it. */
  static boolean mayInvite(Actor by, Role role) {
    if (role == Role.PLATFORM_OPERATOR) {
      return false;
    }
    return by.is(Role.TENANT_ADMIN)
        || (!role.isStaff() && (by.is(Role.CASE_WORKER) || by.is(Role.IFD_ADVISER)));
  }

  /** A workshop asks in the name of somebody who works there; an account is given by who leads the case. */
  private static boolean mayEnter(Actor by, Invite invite) {
    return by.is(Role.WORKSHOP)
        && invite.role() == Role.EMPLOYEE
        && invite.channel() == Invite.Channel.NONE;
  }

  Mono<Void> inviteFirst(FirstAdministrator administrator) {
    var invite = new Invite(
        AdministratorStep.person(administrator),
        Role.TENANT_ADMIN,
        null,
        Invite.Channel.MAIL,
        null);
    return bringIn(null, invite, false).then();
  }

  /** @param sameName whether an address the tenant knows must come with the name it knows */
  private Mono<Invited> bringIn(@Nullable UUID by, Invite invite, boolean sameName) {
    check(invite.channel(), invite.person().email(), invite.person().postalAddress());
    return directories
        .check(invite.group(), invite.person().organisation())
        .then(Mono.defer(() -> people.ensure(invite.person())))
        .flatMap(person -> sameName && !person.isCalledLike(invite.person())
            ? Mono.error(addressOfSomebodyElse())
            : Mono.just(person))
        .flatMap(person -> people
            .grant(person.id(), invite.role(), invite.group())
            .then(access.changed(person.id()))
            .then(secondFactor(person, invite.role().isStaff()))
            .then(call(by, person, invite)));
  }

  /** Who has an account already and becomes staff needs a second factor from the next sign-in on. */
  Mono<Void> secondFactor(Person person, boolean staff) {
    String subject = person.subject();
    return staff && subject != null
        ? tenant().flatMap(tenant -> realms.demandSecondFactor(tenant.realm(), subject))
        : Mono.empty();
  }

  /** An address shared by two people would give one of them what belongs to the other. */
  private static ProblemException addressOfSomebodyElse() {
    return new ProblemException(
        PeopleProblem.ADDRESS_OF_SOMEBODY_ELSE,
        new FieldError("/email", "taken", PeopleProblem.ADDRESS_OF_SOMEBODY_ELSE.title()));
  }

  private static void check(
      Invite.Channel channel, @Nullable String email, @Nullable String postalAddress) {
    if (channel == Invite.Channel.MAIL && email == null) {
      throw new ProblemException(
          PeopleProblem.MAIL_MISSING,
          new FieldError("/email", "missing", PeopleProblem.MAIL_MISSING.title()));
    }
    if (channel == Invite.Channel.LETTER && postalAddress == null) {
      throw new ProblemException(
          PeopleProblem.ADDRESS_MISSING,
          new FieldError("/postalAddress", "missing", PeopleProblem.ADDRESS_MISSING.title()));
    }
  }

  /** Asks them to sign in, unless they were asked before or need no account. */
  private Mono<Invited> call(@Nullable UUID by, Person person, Invite invite) {
    if (invite.channel() == Invite.Channel.NONE) {
      return Mono.just(new Invited(new PersonId(person.id()), null, null));
    }
    return invitations
        .latest(person.id())
        .map(known -> new Invited(new PersonId(person.id()), null, null))
        .switchIfEmpty(Mono.defer(
            () -> send(by, person, invite.channel(), invite.role().isStaff(), invite.caseId())));
  }

  /** Sends a new invitation; an earlier one ends. */
  Mono<Invited> again(Actor by, Person person, Invite.Channel channel, boolean staff) {
    if (channel == Invite.Channel.NONE) {
      return Mono.error(new ProblemException(
          PeopleProblem.CHANNEL_MISSING,
          new FieldError("/channel", "missing", PeopleProblem.CHANNEL_MISSING.title())));
    }
    check(channel, person.email(), person.postalAddress());
    return invitations.end(person.id()).then(send(by.id(), person, channel, staff, null));
  }

  private Mono<Invited> send(
      @Nullable UUID by,
      Person person,
      Invite.Channel channel,
      boolean staff,
      @Nullable UUID caseId) {
    Instant now = clock.instant();
    LocalDate validUntil = LocalDate.now(clock).plus(VALID);
    var row = new InvitationStore.Row(
        Ids.next(),
        person.id(),
        channel,
        by,
        caseId,
        now,
        now.plus(java.time.Duration.ofDays(VALID.getDays())));
    return tenant()
        .flatMap(tenant -> account(tenant, person, staff)
            .flatMap(account -> people
                .link(person.id(), account.subject())
                .then(invitations.insert(row))
                .then(
                    channel == Invite.Channel.MAIL
                        ? mail(tenant, account, person, row, staff)
                        : letter(tenant, account, person, row, validUntil))));
  }

  private record LinkedAccount(String subject, String loginName) {}

  private Mono<LinkedAccount> account(Tenant tenant, Person person, boolean staff) {
    String subject = person.subject();
    if (subject != null) {
      return realms
          .loginName(tenant.realm(), subject)
          .map(known -> new LinkedAccount(subject, known));
    }
    String loginName = LoginName.of(person.asNew());
    var account = new Realms.Account(
        loginName,
        person.email(),
        person.givenName(),
        person.familyName(),
        person.language(),
        staff);
    return realms
        .ensureAccount(tenant.realm(), account)
        .map(present -> new LinkedAccount(present.subject(), loginName));
  }

  private Mono<Invited> mail(
      Tenant tenant, LinkedAccount account, Person person, InvitationStore.Row row, boolean staff) {
    return realms
        .inviteByMail(tenant.realm(), account.subject(), staff, VALID.getDays())
        .thenReturn(new Invited(new PersonId(person.id()), row.id(), null));
  }

  private Mono<Invited> letter(
      Tenant tenant,
      LinkedAccount account,
      Person person,
      InvitationStore.Row row,
      LocalDate validUntil) {
    String code = OneTimeCode.next();
    var letter = new Invited.Letter(
        tenant.name(),
        person.letterName(),
        person.postalAddress(),
        properties.spaOrigin(),
        account.loginName(),
        code,
        validUntil);
    return realms
        .setOneTimeCode(tenant.realm(), account.subject(), code)
        .thenReturn(new Invited(new PersonId(person.id()), row.id(), letter));
  }

  /** Notes that somebody came: their first request after an invitation. */
  Mono<Void> accepted(UUID person) {
    return invitations.accept(person, clock.instant());
  }

  private static Mono<Tenant> tenant() {
    return Mono.deferContextual(context -> Mono.justOrEmpty(Tenant.current(context)));
  }
}
