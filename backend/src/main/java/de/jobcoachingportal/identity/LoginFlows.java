package de.jobcoachingportal.identity;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationExecutionRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * How people of a realm sign in. Whoever has the realm's role {@link #STAFF} needs a second factor at each sign-in with
 * a password, and sets one up at the first; whoever comes through the office's own login does not. A forgotten password
 * replaces the password only, and leads back to the sign-in. An account needs no mail address. May be repeated.
 */
final class LoginFlows {
  static final String STAFF = "staff";
  static final String SIGN_IN = "portal-anmeldung";
  static final String OFFICE = "portal-amt";
  private static final String OFFICE_STAFF_ONLY = "portal-amt-nur-personal";
  private static final String REQUIRED = "REQUIRED";
  private static final String DISABLED = "DISABLED";

  private final RealmResource realm;
  private final AuthenticationManagementResource flows;

  private LoginFlows(RealmResource realm) {
    this.realm = realm;
    this.flows = realm.flows();
  }

  static void ensure(RealmResource realm) {
    new LoginFlows(realm).ensure();
  }

  private void ensure() {
    var settings = realm.toRepresentation();
    if (SIGN_IN.equals(settings.getBrowserFlow())) {
      return;
    }
    removeHalfMade();
    role();
    accountsWithoutMail();
    resetOfPassword();
    throughTheOffice();
    signIn();
    // last: a flow in use is a flow that is finished
    settings.setBrowserFlow(SIGN_IN);
    realm.update(settings);
  }

  private void removeHalfMade() {
    flows.getFlows().stream()
        .filter(flow -> List.of(SIGN_IN, OFFICE).contains(flow.getAlias()))
        .forEach(flow -> flows.deleteFlow(flow.getId()));
  }

  private void role() {
    try {
      realm.roles().get(STAFF).toRepresentation();
    } catch (NotFoundException absent) {
      realm.roles().create(new RoleRepresentation(STAFF, "Braucht einen zweiten Faktor", false));
    }
  }

  /** Who was invited by letter has no address, and must not be stopped by a page that wants one. */
  private void accountsWithoutMail() {
    var profile = realm.users().userProfile();
    var config = profile.getConfiguration();
    config.getAttribute("email").setRequired(null);
    profile.update(config);
  }

  /** Keycloak's own flow with one change: staff instead of "who has set one up". */
  private void signIn() {
    closing(flows.copy("browser", Map.of("newName", SIGN_IN)));
    var executions = flows.getExecutions(SIGN_IN);
    int code = indexOf(executions, "auth-otp-form");
    int part = code;
    while (!Boolean.TRUE.equals(executions.get(part).getAuthenticationFlow())) {
      part--;
    }
    for (var condition : executions.subList(part + 1, code)) {
      require(SIGN_IN, condition, DISABLED);
    }
    require(SIGN_IN, executions.get(code), REQUIRED);
    staffOnly(executions.get(part).getFlowId(), false);
  }

  /**
   * The first time somebody comes through the office's login: linked to the invited person with that mail address, if
   * they are staff. Nobody becomes known that way, and nobody else's account can be taken over.
   */
  private void throughTheOffice() {
    closing(flows.createFlow(flow(OFFICE)));
    String id = idOf(OFFICE);
    add(id, "idp-detect-existing-broker-user");
    add(id, "idp-auto-link");
    // behind it: before, the flow does not know yet whose account it is; the link is made when all
    // of it succeeded
    flows.addExecutionFlow(OFFICE, Map.of("alias", OFFICE_STAFF_ONLY, "type", "basic-flow"));
    var part = flows.getExecutions(OFFICE).getLast();
    require(OFFICE, part, "CONDITIONAL");
    staffOnly(part.getFlowId(), true);
    add(part.getFlowId(), "deny-access-authenticator");
  }

  /** A mailbox alone must not replace both factors. */
  private void resetOfPassword() {
    String flow = "reset credentials";
    var executions = flows.getExecutions(flow);
    int otp = indexOf(executions, "reset-otp");
    while (!Boolean.TRUE.equals(executions.get(otp).getAuthenticationFlow())) {
      otp--;
    }
    require(flow, executions.get(otp), DISABLED);
    var mail = executions.get(indexOf(executions, "reset-credential-email"));
    if (mail.getAuthenticationConfig() == null) {
      configure(mail.getId(), "portal-passwort", Map.of("force-login", "true"));
    }
  }

  private void staffOnly(String flowId, boolean negated) {
    configure(
        add(flowId, "conditional-user-role"),
        negated ? "portal-kein-personal" : "portal-personal",
        Map.of("condUserRole", STAFF, "negate", String.valueOf(negated)));
  }

  private String add(String flowId, String authenticator) {
    var execution = new AuthenticationExecutionRepresentation();
    execution.setParentFlow(flowId);
    execution.setAuthenticator(authenticator);
    execution.setRequirement(REQUIRED);
    try (Response response = flows.addExecution(execution)) {
      return CreatedResponseUtil.getCreatedId(response);
    }
  }

  private void configure(String execution, String alias, Map<String, String> values) {
    var config = new AuthenticatorConfigRepresentation();
    config.setAlias(alias);
    config.setConfig(values);
    closing(flows.newExecutionConfig(execution, config));
  }

  private void require(
      String flow, AuthenticationExecutionInfoRepresentation execution, String requirement) {
    if (!requirement.equals(execution.getRequirement())) {
      execution.setRequirement(requirement);
      flows.updateExecutions(flow, execution);
    }
  }

  private String idOf(String alias) {
    return flows.getFlows().stream()
        .filter(flow -> alias.equals(flow.getAlias()))
        .map(AuthenticationFlowRepresentation::getId)
        .findFirst()
        .orElseThrow();
  }

  private static AuthenticationFlowRepresentation flow(String alias) {
    var flow = new AuthenticationFlowRepresentation();
    flow.setAlias(alias);
    flow.setProviderId("basic-flow");
    flow.setTopLevel(true);
    flow.setBuiltIn(false);
    return flow;
  }

  private static int indexOf(
      List<AuthenticationExecutionInfoRepresentation> executions, String authenticator) {
    for (int i = 0; i < executions.size(); i++) {
      if (authenticator.equals(executions.get(i).getProviderId())) {
        return i;
      }
    }
    throw new IllegalStateException("Keycloak has no step " + authenticator);
  }

  private static void closing(Response response) {
    try (response) {
      if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
        throw new WebApplicationException(response.getStatus());
      }
    }
  }
}
