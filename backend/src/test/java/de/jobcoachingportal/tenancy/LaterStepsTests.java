package de.jobcoachingportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.tenancy.OnboardingProgress.State;
import de.jobcoachingportal.tenancy.OnboardingProgress.StepState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** A version of the portal that knows one more step meets an office that came on board without it. */
class LaterStepsTests extends ApiTest {
  private static final FirstAdministrator ADMINISTRATOR = new FirstAdministrator(
      FirstAdministrator.Salutation.FRAU, "Petra", "Schierling", "administration@sl.example");
  private static final Operator OPERATOR = new Operator("later-steps", "Olaf Seggen");

  @Autowired
  private OnboardingStore store;

  @Autowired
  private OfficeTenants offices;

  @Autowired
  private OperatorStore journal;

  @Autowired
  private TenantRegistry registry;

  @Autowired
  private StepRun run;

  @Autowired
  private TestProvisioning provisioning;

  @Autowired
  @Qualifier("platform")
  private DatabaseClient platform;

  /** Steps of a run stay in the registry, so each test has its own. */
  private final String mark = "-" + UUID.randomUUID().toString().substring(0, 8);

  private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
  private boolean failing;

  private record Step(String name, int order, Mono<Void> effect) implements OnboardingStep {
    @Override
    public Mono<Void> run(Tenant tenant) {
      return effect;
    }
  }

  private OnboardingStep step(String name, int order) {
    return new Step(name + mark, order, Mono.fromRunnable(() -> {
      if (failing) {
        throw new IllegalStateException("as if the database were away");
      }
      ran.add(name);
    }));
  }

  private LaterSteps versionWith(String... names) {
    var steps = new ArrayList<OnboardingStep>();
    for (String name : names) {
      steps.add(step(name, 40 + steps.size()));
    }
    var onboarding = new Onboarding(store, offices, journal, steps, run, Duration.ofSeconds(6));
    return new LaterSteps(store, onboarding, registry, journal, run);
  }

  @BeforeEach
  void onBoardWithTheFirstVersion() {
    provisioning.provision(
        "sl", "Inklusionsamt Saarland", "Saarland", TestPortal.issuer().issuer("sl"));
    var steps = List.of(step("old-first", 40), step("old-last", 60));
    store.claim("sl", ADMINISTRATOR, "Olaf Seggen", Duration.ofSeconds(6)).block();
    store.plan("sl", steps).block();
    steps.forEach(step -> {
      store.begin("sl", step.name()).block();
      store.done("sl", step.name()).block();
    });
    store.finish("sl", State.DONE).block();
  }

  private OnboardingProgress progress() {
    return store.of("sl", Duration.ofSeconds(6)).block();
  }

  private List<OnboardingProgress.Step> steps() {
    return progress().steps().stream()
        .filter(step -> step.name().endsWith(mark))
        .toList();
  }

  private List<String> journalled() {
    return platform
        .sql(
            "select detail from platform.journal where tenant_key = 'sl' and action = 'STEP_MADE_UP_FOR'")
        .map(row -> row.get("detail", String.class))
        .all()
        .filter(detail -> detail.endsWith(mark))
        .collectList()
        .block();
  }

  @Test
  void theStartBringsTheNewStepOnceAndLeavesTheOldOnesAlone() {
    var newer = versionWith("old-first", "new-preset", "old-last");
    newer.bringToAll().block();
    newer.bringToAll().block();
    assertThat(ran).containsExactly("new-preset");
    assertThat(progress().state()).isEqualTo(State.DONE);
    assertThat(steps())
        .extracting(OnboardingProgress.Step::name)
        .containsExactly("old-first" + mark, "new-preset" + mark, "old-last" + mark);
    assertThat(steps()).extracting(OnboardingProgress.Step::state).containsOnly(StepState.DONE);
    assertThat(journalled()).containsExactly("new-preset" + mark);
  }

  @Test
  void aStepThatFailsIsNotedAndTheOfficeGoesOnWorking() {
    var newer = versionWith("old-first", "new-failing", "new-after", "old-last");
    failing = true;
    newer.bringToAll().block();
    assertThat(ran).isEmpty();
    assertThat(progress().state()).isEqualTo(State.DONE);
    assertThat(steps())
        .extracting(OnboardingProgress.Step::state)
        .containsExactly(StepState.DONE, StepState.FAILED, StepState.OPEN, StepState.DONE);
    failing = false;
    newer.bring(registry.byKey("sl").block(), OPERATOR).block();
    assertThat(ran).containsExactly("new-failing", "new-after");
  }

  @Test
  void twoCopiesAtOnceRunItOnce() {
    var one = versionWith("old-first", "new-shared", "old-last");
    var other = versionWith("old-first", "new-shared", "old-last");
    Mono.when(one.bringToAll(), other.bringToAll()).block();
    assertThat(ran).containsExactly("new-shared");
  }

  @Test
  void aRunThatIsNotDoneIsTheOperatorsToGoOnWith() {
    store.finish("sl", State.STOPPED).block();
    versionWith("old-first", "new-preset", "old-last").bringToAll().block();
    assertThat(ran).isEmpty();
  }
}
