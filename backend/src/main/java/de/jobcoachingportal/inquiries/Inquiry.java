package de.jobcoachingportal.inquiries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The first question of a case as it was asked.
 *
 * @param occasions codes of the catalogue
 * @param situation code of the catalogue; null if none fits
 * @param health what concerns health, for the audience HEALTH; null if nothing was said or may be said
 */
@Table("inquiry")
public record Inquiry(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    Asking asking,
    List<String> occasions,
    @Nullable String situation,
    String question,
    @Nullable String health,
    LocalDate askedOn) {}
