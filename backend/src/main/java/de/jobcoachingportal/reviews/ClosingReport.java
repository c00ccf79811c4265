package de.jobcoachingportal.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closing report as it was issued; its hash shows that nobody changed it since.
 *
 * @param documentId the PDF among the documents of the case; null for reports from before there was one
 */
public record ClosingReport(
    ClosingTalk talk,
    Facts facts,
    String issuedBy,
    LocalDate issuedOn,
    String hash,
    @Nullable UUID documentId) {}
