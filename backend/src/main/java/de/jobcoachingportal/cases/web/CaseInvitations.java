package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople;
import de.jobcoachingportal.cases.CaseProblem;
import de.jobcoachingportal.cases.Participant;
import de.jobcoachingportal.cases.Participant.Reachable;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.RelationRoles;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.people.Invitations;
import de.jobcoachingportal.people.Invite;
import de.jobcoachingportal.people.Invited;
import de.jobcoachingportal.people.NewPerson;
import de.jobcoachingportal.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Invites somebody into a case: the person is entered or found, asked to sign in if they want to, and takes part. */
@Component
class CaseInvitations {

  private final Invitations invitations;
  private final CasePeople people;

  CaseInvitations(Invitations invitations, CasePeople people) {
    this.invitations = invitations;
    this.people = people;
  }

  Mono<InvitedParticipantView> invite(CaseFile file, InviteToCase request, Actor actor) {
    if (request.relation() == Relation.JOB_COACH) {
      throw new ProblemException(CaseProblem.COACH_BY_CHOICE);
    }
    // The role alone makes nobody one of the body that decides: that follows from the group.
    if (request.relation().side() == Relation.Side.OFFICE) {
      throw new ProblemException(CaseProblem.NOT_INVITABLE);
    }
    CasePeople.checkInvitable(file, request.relation());
    var invite = new Invite(
        new NewPerson(
            request.salutation().name(),
            request.givenName().strip(),
            request.familyName().strip(),
            request.email(),
            request.phone(),
            request.postalAddress(),
            "de",
            null),
        RelationRoles.of(request.relation()),
        null,
        Invite.Channel.valueOf(request.how().name()),
        file.id());
    return invitations
        .invite(actor, invite)
        .flatMap(invited -> people
            .join(
                file,
                new CasePeople.Newcomer(
                    invited.person().value(),
                    request.relation(),
                    request.scope(),
                    reachable(request)),
                actor)
            .map(participant -> view(participant, invited)));
  }

  private static Reachable reachable(InviteToCase request) {
    return switch (request.how()) {
      case MAIL -> Reachable.PORTAL;
      case LETTER -> Reachable.LETTER;
      case NONE ->
        request.postalAddress() == null && request.phone() != null
            ? Reachable.PHONE
            : Reachable.LETTER;
    };
  }

  private static InvitedParticipantView view(Participant participant, Invited invited) {
    return new InvitedParticipantView(participant.id(), letter(invited.letter()));
  }

  private static InvitedParticipantView.@Nullable InvitationLetterView letter(
      Invited.@Nullable Letter letter) {
    return letter == null
        ? null
        : new InvitedParticipantView.InvitationLetterView(
            letter.office(),
            letter.name(),
            letter.postalAddress(),
            letter.portal(),
            letter.loginName(),
            letter.code(),
            letter.validUntil());
  }
}
