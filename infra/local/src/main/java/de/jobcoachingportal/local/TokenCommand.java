package de.jobcoachingportal.local;

import java.util.List;

/** {@code ./portal token TENANT USER}: an access token for scripts, as one of the sample people. */
final class TokenCommand {
  private final LocalSettings settings;

  TokenCommand(LocalSettings settings) {
    this.settings = settings;
  }

  String token(List<String> arguments) {
    if (arguments.size() != 2) {
      throw new StartProblem(
          "Who for? ./portal token TENANT USER, for example: ./portal token he escheveria");
    }
    Secrets secrets = Secrets.read(settings.home().secrets());
    return new Logins(settings.ports().keycloakUrl(), secrets.keycloakAdmin())
        .token(arguments.getFirst(), loginName(arguments.getFirst(), arguments.getLast()));
  }

  /** Sample people sign in with an address at their office: the part before the @ is enough. */
  static String loginName(String tenant, String user) {
    return user.contains("@") || user.contains("-") ? user : user + "@" + tenant + ".example";
  }
}
