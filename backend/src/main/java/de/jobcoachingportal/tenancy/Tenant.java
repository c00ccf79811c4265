package de.jobcoachingportal.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * One office.
 *
 * @param key short and stable, e.g. {@code he} or {@code nw-lvr}; also name of realm and part of the login role
 * @param issuer exact {@code iss} of its tokens
 * @param databaseUrl R2DBC URL without credentials if the office has a database of its own
 */
public record Tenant(
    String key,
    String name,
    String federalState,
    String realm,
    String issuer,
    TenantState state,
    @Nullable String databaseUrl) {

  private static final String CONTEXT_KEY = Tenant.class.getName();

  /** Puts the tenant into the Reactor context; from there on every statement runs as its login role. */
  public reactor.util.context.Context in(reactor.util.context.Context context) {
    return context.put(CONTEXT_KEY, this);
  }

  /** The tenant of the request that runs, or null outside of one. */
  public static @Nullable Tenant current(reactor.util.context.ContextView context) {
    return context.getOrDefault(CONTEXT_KEY, null);
  }

  /** How its letters are headed; empty outside of a request. */
  public static String nameIn(reactor.util.context.ContextView context) {
    Tenant office = current(context);
    return office == null ? "" : office.name();
  }

  String loginRole() {
    return "tenant_" + key;
  }
}
