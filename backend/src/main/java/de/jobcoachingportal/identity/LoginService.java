package de.jobcoachingportal.identity;

import de.jobcoachingportal.problems.ProblemException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The admin interface of Keycloak. Its client blocks, so every call runs on a small scheduler whose queue refuses
 * instead of growing.
 */
@Component
@EnableConfigurationProperties(RealmSettings.class)
class LoginService implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(LoginService.class);
  private static final int THREADS = 4;
  private static final int WAITING = 64;

  private final RealmSettings settings;
  private final String address;
  private final Scheduler scheduler =
      Schedulers.newBoundedElastic(THREADS, WAITING, "keycloak-admin", 60, true);
  private volatile @Nullable Keycloak admin;

  LoginService(RealmSettings settings, IdentityProperties identity) {
    this.settings = settings;
    this.address = identity.keycloakInternalUrl();
  }

  boolean configured() {
    return settings.admin().isPresent();
  }

  interface Work<T> {
    T with(Keycloak admin);
  }

  /** What {@code work} returns; refusals of Keycloak and its absence become problems. */
  <T> Mono<T> ask(Work<T> work) {
    return call(() -> work.with(admin()));
  }

  Mono<Void> tell(java.util.function.Consumer<Keycloak> work) {
    return call(() -> {
          work.accept(admin());
          return true;
        })
        .then();
  }

  private <T> Mono<T> call(Callable<T> work) {
    return Mono.fromCallable(work)
        .subscribeOn(scheduler)
        .onErrorMap(
            RejectedExecutionException.class, full -> new ProblemException(RealmProblem.BUSY))
        .onErrorMap(ProcessingException.class, LoginService::unreachable)
        .onErrorMap(WebApplicationException.class, LoginService::refused);
  }

  private static Throwable unreachable(ProcessingException fault) {
    // The admin client wraps a refusal during its own sign-in like a broken line.
    if (fault.getCause() instanceof WebApplicationException refusal) {
      return refused(refusal);
    }
    // The class only: a message may carry the address that was called, and in it a name.
    log.warn("login service does not answer: {}", fault.getClass().getSimpleName());
    return new ProblemException(RealmProblem.UNREACHABLE);
  }

  private static Throwable refused(WebApplicationException refusal) {
    int status = refusal.getResponse().getStatus();
    log.warn("login service refused with {}", status);
    return new ProblemException(
        status == 401 || status == 403 ? RealmProblem.NO_ACCESS : RealmProblem.REFUSED);
  }

  private Keycloak admin() {
    var present = admin;
    if (present != null) {
      return present;
    }
    synchronized (this) {
      if (admin == null) {
        admin = connect();
      }
      return admin;
    }
  }

  private Keycloak connect() {
    var credentials =
        settings.admin().orElseThrow(() -> new ProblemException(RealmProblem.NOT_CONFIGURED));
    return KeycloakBuilder.builder()
        .serverUrl(address)
        .realm("master")
        .clientId("admin-cli")
        .username(credentials.user())
        .password(credentials.password())
        .resteasyClient(client())
        .build();
  }

  /** Signed in as a client of a realm, to see what token it gets. */
  Keycloak asClient(String realm, String clientId, String secret) {
    return KeycloakBuilder.builder()
        .serverUrl(address)
        .realm(realm)
        .grantType("client_credentials")
        .clientId(clientId)
        .clientSecret(secret)
        .resteasyClient(client())
        .build();
  }

  private static ResteasyClient client() {
    return new ResteasyClientBuilderImpl()
        .connectTimeout(5, TimeUnit.SECONDS)
        .readTimeout(30, TimeUnit.SECONDS)
        .connectionPoolSize(2 * THREADS)
        .register(JacksonProvider.class, 100)
        .build();
  }

  @Override
  public void destroy() {
    scheduler.dispose();
    if (admin != null) {
      admin.close();
    }
  }
}
