package de.jobcoachingportal.local;

import java.util.List;

/** {@code ./portal db-url [TENANT]}: the address for psql, as maintenance or as that tenant. */
final class DatabaseUrlCommand {
  private final LocalSettings settings;

  DatabaseUrlCommand(LocalSettings settings) {
    this.settings = settings;
  }

  String url(List<String> arguments) {
    Secrets secrets = Secrets.read(settings.home().secrets());
    if (arguments.isEmpty()) {
      return url("portal_maintenance", secrets.database().maintenance());
    }
    String tenant = arguments.getFirst();
    return url(role(tenant), secrets.tenantPassword(tenant));
  }

  static String role(String tenant) {
    return "tenant_" + tenant;
  }

  private String url(String role, String password) {
    return "postgresql://%s:%s@127.0.0.1:%d/portal"
        .formatted(role, password, settings.ports().database());
  }
}
