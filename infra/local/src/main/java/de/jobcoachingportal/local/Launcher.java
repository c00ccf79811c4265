package de.jobcoachingportal.local;

import java.util.List;

/** What {@code ./portal} calls. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) {
    Console console = new Console(System.out);
    try {
      LocalSettings settings = LocalSettings.of(System.getenv());
      run(List.of(arguments), settings, console);
    } catch (StartProblem problem) {
      System.err.println(problem.getMessage());
      System.exit(1);
    }
  }

  private static void run(List<String> arguments, LocalSettings settings, Console console) {
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    switch (command) {
      case "start" -> new StartCommand(settings, console).run();
      case "stop" -> new StopCommand(settings, console).run();
      case "status" -> new StatusCommand(settings, console).run();
      case "samples" ->
        new Samples(settings, Secrets.read(settings.home().secrets()), console).load();
      case "token" -> console.say(new TokenCommand(settings).token(rest));
      case "seed" -> new SeedCommand(settings, console).run(rest);
      case "drill" -> new DrillCommand(settings, console).run();
      case "bench" -> new BenchCommand(settings, console).run();
      case "db-url" -> console.say(new DatabaseUrlCommand(settings).url(rest));
      default -> throw new StartProblem("There is no command '%s'.".formatted(command));
    }
  }
}
