package de.jobcoachingportal.identity;

import de.jobcoachingportal.problems.ExpectedVersion;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets a controller take the {@link Actor}, the checked token and the {@link ExpectedVersion} as arguments. */
@Configuration(proxyBeanMethods = false)
class ActorArgument implements WebFluxConfigurer {
  private final Actors actors;

  ActorArgument(Actors actors) {
    this.actors = actors;
  }

  @Override
  public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
    configurer.addCustomResolver(argument(Actor.class, actors::of));
    configurer.addCustomResolver(argument(
        PortalAuthentication.class,
        exchange -> Mono.justOrEmpty(exchange.getAttribute(PortalAuthentication.class.getName()))));
    configurer.addCustomResolver(argument(
        ExpectedVersion.class,
        exchange -> Mono.fromSupplier(() -> ExpectedVersion.parse(
            exchange.getRequest().getHeaders().getFirst(HttpHeaders.IF_MATCH)))));
  }

  private static <T> HandlerMethodArgumentResolver argument(
      Class<T> type, java.util.function.Function<ServerWebExchange, Mono<? extends Object>> value) {
    return new HandlerMethodArgumentResolver() {
      @Override
      public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
      }

      @Override
      public Mono<Object> resolveArgument(
          MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return value.apply(exchange).cast(Object.class);
      }
    };
  }
}
