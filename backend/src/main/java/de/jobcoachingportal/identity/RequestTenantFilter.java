package de.jobcoachingportal.identity;

import de.jobcoachingportal.tenancy.Tenant;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Behind the token check: from here on the request runs as the tenant whose realm issued the token. */
@Component
@Order(0)
class RequestTenantFilter implements WebFilter {
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(security -> security.getAuthentication())
        .ofType(PortalAuthentication.class)
        .map(java.util.Optional::of)
        .defaultIfEmpty(java.util.Optional.empty())
        .flatMap(found -> {
          if (found.isEmpty()) {
            return chain.filter(exchange);
          }
          exchange.getAttributes().put(PortalAuthentication.class.getName(), found.get());
          Tenant tenant = found.get().tenant();
          return tenant == null
              ? chain.filter(exchange)
              : chain.filter(exchange).contextWrite(tenant::in);
        });
  }
}
