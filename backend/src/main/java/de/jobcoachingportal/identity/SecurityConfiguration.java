package de.jobcoachingportal.identity;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.ProblemHandler;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class SecurityConfiguration {

  @Bean
  WebClient.Builder webClientBuilder() {
    return WebClient.builder();
  }

  @Bean
  SecurityWebFilterChain api(
      ServerHttpSecurity http,
      TokenVerifier tokens,
      IdentityProperties properties,
      ProblemHandler problems) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .anonymous(ServerHttpSecurity.AnonymousSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .cors(cors -> cors.configurationSource(onlyOurClient(properties.spaOrigin())))
        .headers(headers -> headers
            .contentSecurityPolicy(
                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicy(
                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
        .authorizeExchange(routes -> routes
            .pathMatchers(HttpMethod.OPTIONS)
            .permitAll()
            .pathMatchers(
                "/livez",
                "/readyz",
                "/actuator/**",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/api/public/**")
            .permitAll()
            .pathMatchers("/api/platform/**")
            .hasAuthority(PortalAuthentication.PLATFORM.getAuthority())
            .pathMatchers(HttpMethod.GET, "/api/me")
            .authenticated()
            .pathMatchers("/api/**")
            .hasAuthority(PortalAuthentication.TENANT.getAuthority())
            .anyExchange()
            .denyAll())
        .oauth2ResourceServer(server -> server
            .authenticationManagerResolver(exchange -> reactor.core.publisher.Mono.just(tokens))
            .authenticationEntryPoint((exchange, error) ->
                problems.answer(exchange, new ProblemException(RequestProblem.NOT_SIGNED_IN)))
            .accessDeniedHandler((exchange, error) ->
                problems.answer(exchange, new ProblemException(RequestProblem.NOT_ALLOWED))))
        .exceptionHandling(errors -> errors
            .authenticationEntryPoint((exchange, error) ->
                problems.answer(exchange, new ProblemException(RequestProblem.NOT_SIGNED_IN)))
            .accessDeniedHandler((exchange, error) ->
                problems.answer(exchange, new ProblemException(RequestProblem.NOT_ALLOWED))))
        .build();
  }

  private static UrlBasedCorsConfigurationSource onlyOurClient(String origin) {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(List.of(origin));
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
    cors.setAllowedHeaders(List.of(
        "Authorization",
        "Content-Type",
        "Accept-Language",
        "Idempotency-Key",
        "If-Match",
        "Last-Event-ID"));
    cors.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "Content-Disposition"));
    cors.setMaxAge(Duration.ofHours(1));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", cors);
    return source;
  }
}
