package de.jobcoachingportal.consents;

import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request: somebody answers a text. Giving it again with other choices replaces the earlier answer.
 *
 * @param textVersion the version that was shown
 * @param language in which it was shown
 * @param to for whom; only with texts that offer a choice
 * @param scope in own words, what it is limited to
 */
public record GiveConsent(
    @NotBlank @Size(max = 60) String form,
    @NotBlank @Size(max = 20) String textVersion,
    @NotNull Language language,
    Consent.@NotNull Decision decision,
    @NotNull @Size(max = 10) List<@NotNull Relation> to,
    @Nullable @Size(max = 500) String scope,
    @Nullable @Valid RecordedFor recordedFor) {

  public enum Language {
    DE,
    PLAIN,
    EN
  }

  String shown(ConsentForm.Text text) {
    return switch (language) {
      case DE -> text.de();
      case PLAIN -> text.plain();
      case EN -> text.en();
    };
  }
}
