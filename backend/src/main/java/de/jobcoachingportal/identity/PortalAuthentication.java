package de.jobcoachingportal.identity;

import de.jobcoachingportal.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A token that was checked: whose it is, of which office (none: of the platform), until when. */
public final class PortalAuthentication extends AbstractAuthenticationToken {
  static final SimpleGrantedAuthority TENANT = new SimpleGrantedAuthority("TENANT");
  static final SimpleGrantedAuthority PLATFORM = new SimpleGrantedAuthority("PLATFORM");

  private final String subject;
  private final transient @Nullable Tenant tenant;
  private final Instant expiresAt;

  PortalAuthentication(String subject, @Nullable Tenant tenant, Instant expiresAt) {
    super(List.of(tenant == null ? PLATFORM : TENANT));
    this.subject = subject;
    this.tenant = tenant;
    this.expiresAt = expiresAt;
    setAuthenticated(true);
  }

  public String subject() {
    return subject;
  }

  public @Nullable Tenant tenant() {
    return tenant;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  @Override
  public Object getPrincipal() {
    return subject;
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
