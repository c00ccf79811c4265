package de.jobcoachingportal.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.IdentityProviderRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** What every realm of the portal looks like: token lifetimes, policies, login page, mail, clients. */
final class RealmTemplate {
  static final String SPA = "portal-spa";
  static final String SCRIPTS = "portal-scripts";
  static final String SELF_CHECK = "portal-self-check";
  static final String AUDIENCE = "portal-api";
  static final String OFFICE_PROVIDER = "amt";

  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  /** Where the login may lead back to: exact paths of the SPA, no pattern. */
  private static final List<String> SPA_PATHS = List.of("/", "/anmeldung");

  private final String spaOrigin;
  private final RealmSettings.Mail mail;
  private final boolean local;

  RealmTemplate(String spaOrigin, RealmSettings.Mail mail, boolean local) {
    this.spaOrigin = spaOrigin;
    this.mail = mail;
    this.local = local;
  }

  RealmRepresentation realm(String name, String displayName) {
    var realm = new RealmRepresentation();
    realm.setRealm(name);
    realm.setEnabled(true);
    policies(realm);
    tokens(realm);
    loginPage(realm, displayName);
    realm.setSmtpServer(smtp(displayName));
    return realm;
  }

  List<ClientRepresentation> clients(String realm) {
    return local ? List.of(spa(realm), scripts()) : List.of(spa(realm));
  }

  private void policies(RealmRepresentation realm) {
    realm.setSslRequired("external");
    realm.setRegistrationAllowed(false);
    realm.setLoginWithEmailAllowed(true);
    realm.setDuplicateEmailsAllowed(false);
    realm.setResetPasswordAllowed(true);
    realm.setEditUsernameAllowed(false);
    realm.setRememberMe(false);
    realm.setPasswordPolicy("length(12) and notUsername(undefined) and notEmail(undefined)");
    realm.setBruteForceProtected(true);
    realm.setPermanentLockout(false);
    realm.setFailureFactor(5);
    realm.setWaitIncrementSeconds(MINUTE);
    realm.setMaxFailureWaitSeconds(15 * MINUTE);
    realm.setMaxDeltaTimeSeconds(12 * HOUR);
    realm.setOtpPolicyType("totp");
    realm.setOtpPolicyAlgorithm("HmacSHA1");
    realm.setOtpPolicyDigits(6);
    realm.setOtpPolicyPeriod(30);
    realm.setOtpPolicyLookAheadWindow(1);
    realm.setOtpPolicyCodeReusable(false);
    realm.setEventsEnabled(true);
    realm.setEventsExpiration(14L * 24 * HOUR);
  }

  private void tokens(RealmRepresentation realm) {
    realm.setAccessTokenLifespan(5 * MINUTE);
    realm.setSsoSessionIdleTimeout(30 * MINUTE);
    realm.setSsoSessionMaxLifespan(10 * HOUR);
    realm.setRevokeRefreshToken(true);
    realm.setRefreshTokenMaxReuse(0);
    realm.setActionTokenGeneratedByAdminLifespan(14 * 24 * HOUR);
  }

  private void loginPage(RealmRepresentation realm, String displayName) {
    realm.setDisplayName(displayName);
    realm.setInternationalizationEnabled(true);
    realm.setSupportedLocales(Set.of("de", "en"));
    realm.setDefaultLocale("de");
    realm.setLocalizationTexts(texts());
  }

  /** What people of the portal read instead of Keycloak's own words; placeholders are Keycloak's. */
  static Map<String, Map<String, String>> texts() {
    return Map.of(
        "de",
        texts(
            invitation(
                "Ihr Zugang zum Jobcoaching-Portal",
                "Guten Tag,",
                "{2} lädt Sie in das Jobcoaching-Portal ein. Mit diesem Link legen Sie Ihr Passwort fest und prüfen Ihren Namen. Danach melden Sie sich an.",
                "Der Link gilt {4}. Wenn Sie mit dieser Einladung nichts anfangen können, löschen Sie diese Nachricht; es geschieht dann nichts."),
            Map.ofEntries(
                Map.entry("confirmExecutionOfActions", "Ihr Zugang wird eingerichtet"),
                Map.entry("requiredAction.UPDATE_PROFILE", "Namen prüfen"),
                Map.entry("requiredAction.UPDATE_PASSWORD", "Passwort festlegen"),
                Map.entry("requiredAction.CONFIGURE_TOTP", "Zweiten Faktor einrichten"),
                Map.entry("proceedWithAction", "Weiter"),
                Map.entry("loginProfileTitle", "Stimmt Ihr Name?"),
                Map.entry("updateProfileMessage", "Prüfen Sie Ihren Namen. Danach geht es weiter."),
                Map.entry("requiredFields", "Diese Felder müssen ausgefüllt sein"),
                Map.entry("updatePasswordTitle", "Passwort festlegen"),
                Map.entry(
                    "updatePasswordMessage",
                    "Denken Sie sich ein Passwort aus. Damit melden Sie sich künftig an."),
                Map.entry("passwordConfirm", "Passwort noch einmal"),
                Map.entry("doSubmit", "Weiter"),
                Map.entry("accountUpdatedTitle", "Fertig"),
                Map.entry("accountUpdatedMessage", "Ihr Zugang ist eingerichtet."),
                Map.entry("backToApplication", "Weiter zum Jobcoaching-Portal"))),
        "en",
        texts(
            invitation(
                "Your access to the Jobcoaching portal",
                "Hello,",
                "{2} invites you to the Jobcoaching portal. With this link you set your password and check your name. Then you sign in.",
                "The link is valid for {4}. If you do not know what this is about, delete this message; then nothing happens."),
            Map.ofEntries(
                Map.entry("confirmExecutionOfActions", "Your access is being set up"),
                Map.entry("requiredAction.UPDATE_PROFILE", "Check your name"),
                Map.entry("requiredAction.UPDATE_PASSWORD", "Choose a password"),
                Map.entry("proceedWithAction", "Continue"),
                Map.entry("loginProfileTitle", "Is your name right?"),
                Map.entry("updateProfileMessage", "Check your name, then go on."),
                Map.entry("updatePasswordTitle", "Choose a password"),
                Map.entry("doSubmit", "Continue"),
                Map.entry("accountUpdatedTitle", "Done"),
                Map.entry("accountUpdatedMessage", "Your access is set up."),
                Map.entry("backToApplication", "Go on to the Jobcoaching portal"))));
  }

  private static Map<String, String> texts(Map<String, String> mail, Map<String, String> pages) {
    var texts = new HashMap<>(mail);
    texts.putAll(pages);
    return texts;
  }

  private static Map<String, String> invitation(
      String subject, String greeting, String text, String end) {
    return Map.of(
        "executeActionsSubject", subject,
        "executeActionsBody", greeting + "\n\n" + text + "\n\n{0}\n\n" + end,
        "executeActionsBodyHtml",
            "<p>" + greeting + "</p><p>" + text + "</p><p><a href=\"{0}\">{0}</a></p><p>" + end
                + "</p>");
  }

  private Map<String, String> smtp(String displayName) {
    var smtp = new HashMap<String, String>();
    smtp.put("host", mail.host());
    smtp.put("port", String.valueOf(mail.port()));
    smtp.put("from", mail.from());
    smtp.put("fromDisplayName", displayName);
    boolean signsIn = mail.user() != null && !mail.user().isBlank();
    smtp.put("auth", String.valueOf(signsIn));
    if (signsIn) {
      smtp.put("user", mail.user());
      smtp.put("password", mail.password());
      smtp.put("starttls", "true");
    }
    return smtp;
  }

  /** Where an accepted invitation leads: to the sign-in of this office, and from there to what waits. */
  String signIn(String realm) {
    return spaOrigin + "/anmelden/" + realm;
  }

  private ClientRepresentation spa(String realm) {
    var client = publicClient(SPA, "Jobcoaching-Portal");
    client.setStandardFlowEnabled(true);
    client.setDirectAccessGrantsEnabled(false);
    var addresses = SPA_PATHS.stream().map(path -> spaOrigin + path).toList();
    client.setRedirectUris(
        Stream.concat(addresses.stream(), Stream.of(signIn(realm))).toList());
    client.setWebOrigins(List.of(spaOrigin));
    client.setBaseUrl(spaOrigin + "/");
    client.setAttributes(Map.of(
        "pkce.code.challenge.method",
        "S256",
        "post.logout.redirect.uris",
        String.join("##", addresses)));
    return client;
  }

  /** Lets scripts get a token on the developer's own machine; exists in no other profile. */
  private ClientRepresentation scripts() {
    var client = publicClient(SCRIPTS, "Skripte auf diesem Rechner");
    client.setStandardFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(true);
    return client;
  }

  private static ClientRepresentation publicClient(String id, String name) {
    var client = new ClientRepresentation();
    client.setClientId(id);
    client.setName(name);
    client.setProtocol("openid-connect");
    client.setEnabled(true);
    client.setPublicClient(true);
    client.setImplicitFlowEnabled(false);
    client.setServiceAccountsEnabled(false);
    client.setFullScopeAllowed(false);
    // No scope with roles, name or address: a token says who signed in and nothing else.
    client.setDefaultClientScopes(List.of("basic", "acr", "web-origins"));
    client.setOptionalClientScopes(List.of());
    client.setProtocolMappers(List.of(audience()));
    return client;
  }

  /** Lives for the seconds of a self-check; nobody signs in through it. */
  ClientRepresentation selfCheck(String secret) {
    var client = publicClient(SELF_CHECK, "Selbsttest");
    client.setPublicClient(false);
    client.setSecret(secret);
    client.setStandardFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setServiceAccountsEnabled(true);
    return client;
  }

  static ProtocolMapperRepresentation audience() {
    var mapper = new ProtocolMapperRepresentation();
    mapper.setName("audience of the API");
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper("oidc-audience-mapper");
    mapper.setConfig(Map.of(
        "included.custom.audience", AUDIENCE,
        "access.token.claim", "true",
        "id.token.claim", "false",
        "introspection.token.claim", "true"));
    return mapper;
  }

  /** Prepared and switched off: the office enters the addresses of its own login and switches it on. */
  IdentityProviderRepresentation officeProvider() {
    var provider = new IdentityProviderRepresentation();
    provider.setAlias(OFFICE_PROVIDER);
    provider.setDisplayName("Anmeldung des Amtes");
    provider.setProviderId("oidc");
    provider.setEnabled(false);
    provider.setStoreToken(false);
    provider.setTrustEmail(false);
    provider.setFirstBrokerLoginFlowAlias(LoginFlows.OFFICE);
    provider.setConfig(Map.of(
        "clientId", "jobcoaching-portal",
        "clientAuthMethod", "client_secret_post",
        "authorizationUrl", "https://login.invalid/authorize",
        "tokenUrl", "https://login.invalid/token",
        "pkceEnabled", "true",
        "pkceMethod", "S256",
        "syncMode", "IMPORT"));
    return provider;
  }
}
