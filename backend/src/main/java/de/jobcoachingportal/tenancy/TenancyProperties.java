package de.jobcoachingportal.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the shared cluster is reached.
 *
 * @param tenantSecret master secret from which the password of each tenant's login role follows
 * @param poolSize connections of one tenant at most
 */
@ConfigurationProperties("portal.database")
record TenancyProperties(
    String host,
    int port,
    String name,
    String platformPassword,
    String tenantSecret,
    int poolSize) {}
