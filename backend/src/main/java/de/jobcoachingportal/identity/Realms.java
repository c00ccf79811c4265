package de.jobcoachingportal.identity;

import de.jobcoachingportal.problems.ProblemException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The login realms and the accounts in them. Every method brings about a state and may be repeated: what is already
 * there is brought up to date, never made twice.
 */
@Component
public class Realms {
  private final LoginService login;
  private final RealmTemplate template;
  private final boolean local;

  Realms(
      LoginService login,
      RealmSettings settings,
      IdentityProperties identity,
      Environment environment) {
    this.login = login;
    this.local = environment.acceptsProfiles(Profiles.of("local"));
    this.template = new RealmTemplate(identity.spaOrigin(), settings.mail(), local);
  }

  boolean configured() {
    return login.configured();
  }

  public Mono<Void> ensureRealm(String realm, String displayName) {
    return login.tell(admin -> {
      if (exists(admin, realm)) {
        bringUpToDate(admin.realm(realm), realm, displayName);
      } else {
        create(admin, realm, displayName);
      }
    });
  }

  private static boolean exists(Keycloak admin, String realm) {
    try {
      admin.realm(realm).toRepresentation();
      return true;
    } catch (NotFoundException absent) {
      return false;
    }
  }

  private void create(Keycloak admin, String name, String displayName) {
    var realm = template.realm(name, displayName);
    realm.setClients(template.clients(name));
    admin.realms().create(realm);
    // The administrator's rights over the new realm are not in the token from before.
    admin.tokenManager().grantToken();
    flowsAndProvider(admin.realm(name));
  }

  private void flowsAndProvider(RealmResource realm) {
    LoginFlows.ensure(realm);
    var providers = realm.identityProviders();
    if (providers.findAll().isEmpty()) {
      closing(providers.create(template.officeProvider()));
    }
  }

  private void bringUpToDate(RealmResource realm, String name, String displayName) {
    realm.update(template.realm(name, displayName));
    RealmTemplate.texts()
        .forEach((locale, texts) ->
            realm.localization().createOrUpdateRealmLocalizationTexts(locale, texts));
    template.clients(name).forEach(client -> ensureClient(realm, client));
    flowsAndProvider(realm);
  }

  private static void ensureClient(RealmResource realm, ClientRepresentation wanted) {
    var present = realm.clients().findByClientId(wanted.getClientId());
    if (present.isEmpty()) {
      closing(realm.clients().create(wanted));
      return;
    }
    wanted.setId(present.getFirst().getId());
    var mappers = wanted.getProtocolMappers();
    wanted.setProtocolMappers(null);
    var client = realm.clients().get(wanted.getId());
    client.update(wanted);
    var there =
        client.getProtocolMappers().getMappers().stream().map(m -> m.getName()).toList();
    mappers.stream()
        .filter(mapper -> !there.contains(mapper.getName()))
        .forEach(mapper -> closing(client.getProtocolMappers().createMapper(mapper)));
  }

  /** Adds the address of the office's sign-in to where the login may lead; all else of the realm stays as it is. */
  Mono<Void> ensureSignInAddress(String realm) {
    return login.tell(admin -> {
      var clients = admin.realm(realm).clients();
      var client = clients.findByClientId(RealmTemplate.SPA).getFirst();
      if (!client.getRedirectUris().contains(template.signIn(realm))) {
        client.getRedirectUris().add(template.signIn(realm));
        clients.get(client.getId()).update(client);
      }
    });
  }

  /** A token of a client that exists only while this runs; one left behind by a crash is made anew. */
  Mono<String> tokenOfTemporaryClient(String realm) {
    return login.ask(admin -> {
      var clients = admin.realm(realm).clients();
      clients
          .findByClientId(RealmTemplate.SELF_CHECK)
          .forEach(left -> clients.get(left.getId()).remove());
      String secret = UUID.randomUUID().toString();
      closing(clients.create(template.selfCheck(secret)));
      try (var asClient = login.asClient(realm, RealmTemplate.SELF_CHECK, secret)) {
        return asClient.tokenManager().getAccessTokenString();
      } finally {
        clients
            .findByClientId(RealmTemplate.SELF_CHECK)
            .forEach(done -> clients.get(done.getId()).remove());
      }
    });
  }

  /** A valid token that no office issued: the administrator's own. */
  Mono<String> tokenOfAnotherRealm() {
    return login.ask(admin -> admin.tokenManager().getAccessTokenString());
  }

  /** Lets people of a realm in, or nobody; those signed in are signed out. */
  public Mono<Void> open(String realm, boolean open) {
    return login.tell(admin -> {
      var resource = admin.realm(realm);
      if (!open) {
        resource.logoutAll();
      }
      var settings = resource.toRepresentation();
      settings.setEnabled(open);
      resource.update(settings);
    });
  }

  /** A person's account to be; staff need a second factor. */
  public record Account(
      String username,
      @Nullable String email,
      String givenName,
      String familyName,
      String language,
      boolean staff) {

    String fullName() {
      return givenName + " " + familyName;
    }
  }

  /** An account that is there now; {@code made} if it was not before. */
  public record Present(String subject, boolean made) {}

  /** The account with that login name, made if there is none. */
  public Mono<Present> ensureAccount(String realm, Account account) {
    return login.ask(admin -> {
      var users = admin.realm(realm).users();
      var found = users.searchByUsername(account.username(), true);
      var present = found.isEmpty()
          ? new Present(created(users, account), true)
          : new Present(found.getFirst().getId(), false);
      if (account.staff()) {
        demandSecondFactor(admin.realm(realm), present.subject());
      }
      return present;
    });
  }

  private static String created(UsersResource users, Account account) {
    try (Response response = users.create(representation(account))) {
      return CreatedResponseUtil.getCreatedId(response);
    }
  }

  /** Somebody with an account has become staff. */
  public Mono<Void> demandSecondFactor(String realm, String subject) {
    return login.tell(admin -> demandSecondFactor(admin.realm(realm), subject));
  }

  private void demandSecondFactor(RealmResource realm, String subject) {
    // Sample people on a developer's machine have no telephone at hand.
    if (!local) {
      // a realm that was made before there were these flows gets them now
      LoginFlows.ensure(realm);
      var staff = realm.roles().get(LoginFlows.STAFF).toRepresentation();
      realm.users().get(subject).roles().realmLevel().add(List.of(staff));
    }
  }

  /** What the owner of an account types to sign in. */
  public Mono<String> loginName(String realm, String subject) {
    return login.ask(
        admin -> admin.realm(realm).users().get(subject).toRepresentation().getUsername());
  }

  private static UserRepresentation representation(Account account) {
    var user = new UserRepresentation();
    user.setUsername(account.username());
    user.setEmail(account.email());
    user.setFirstName(account.givenName());
    user.setLastName(account.familyName());
    user.setEnabled(true);
    user.setEmailVerified(false);
    user.setAttributes(Map.of("locale", List.of("en".equals(account.language()) ? "en" : "de")));
    return user;
  }

  /** One link by mail: set a password, confirm the name, staff also a second factor; then sign in. */
  public Mono<Void> inviteByMail(String realm, String subject, boolean staff, int validDays) {
    var actions = staff && !local
        ? List.of("UPDATE_PASSWORD", "UPDATE_PROFILE", "CONFIGURE_TOTP")
        : List.of("UPDATE_PASSWORD", "UPDATE_PROFILE");
    return login.tell(admin -> {
      try {
        admin
            .realm(realm)
            .users()
            .get(subject)
            .executeActionsEmail(
                RealmTemplate.SPA, template.signIn(realm), validDays * 24 * 60 * 60, actions);
      } catch (WebApplicationException refusal) {
        if (refusal.getResponse().getStatus() >= 500) {
          throw new ProblemException(RealmProblem.MAIL_NOT_SENT);
        }
        throw refusal;
      }
    });
  }

  /** The code of a letter: signs in once, then a password of one's own must be set. */
  public Mono<Void> setOneTimeCode(String realm, String subject, String code) {
    return login.tell(
        admin -> admin.realm(realm).users().get(subject).resetPassword(password(code, true)));
  }

  /** A code whose time is over signs nobody in any more. */
  public Mono<Void> removePassword(String realm, String subject) {
    return login.tell(admin -> {
      var user = admin.realm(realm).users().get(subject);
      user.credentials().stream()
          .filter(credential -> CredentialRepresentation.PASSWORD.equals(credential.getType()))
          .forEach(credential -> user.removeCredential(credential.getId()));
    });
  }

  private static CredentialRepresentation password(String value, boolean temporary) {
    var credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(value);
    credential.setTemporary(temporary);
    return credential;
  }

  /** Ends what somebody has open and lets them in no more, or lets them in again. */
  public Mono<Void> admit(String realm, String subject, boolean admitted) {
    return login.tell(admin -> {
      var user = admin.realm(realm).users().get(subject);
      var account = user.toRepresentation();
      account.setEnabled(admitted);
      user.update(account);
      if (!admitted) {
        user.logout();
      }
    });
  }

  private static void closing(Response response) {
    try (response) {
      if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
        throw new WebApplicationException(response.getStatus());
      }
    }
  }
}
