package de.jobcoachingportal.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Requests per second that may be sustained; four seconds' worth may come at once.
 *
 * @param perAddress for callers without a token
 */
@ConfigurationProperties("portal.limits")
record LimitProperties(int perPerson, int perTenant, int perAddress) {}
