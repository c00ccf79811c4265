package de.jobcoachingportal.tenancy;

import java.time.Instant;

/** An office in the registry and since when it stands where it stands. */
public record RegisteredTenant(Tenant tenant, Instant stateSince) {}
