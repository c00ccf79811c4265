package de.jobcoachingportal.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.jobcoachingportal.cases.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a form looks: steps, in them sections, in them fields.
 *
 * @param neededForGrant what is missing in it stands in the way of a grant, never of the filing (§ 16 SGB I)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormLayout(
    @NotNull @Valid Words title,
    @Nullable @Valid Words intro,
    boolean neededForGrant,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Step> steps) {

  /** German, and where somebody wrote them: easy to understand, English. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Words(
      @NotNull @Size(min = 1, max = 2000) String de,
      @Nullable @Size(max = 2000) String plain,
      @Nullable @Size(max = 2000) String en) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Step(
      @NotNull @Size(max = 40) String key,
      @NotNull @Valid Words title,
      @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Section> sections) {}

  /**
   * @param seenBy who reads it once it is filled; those who fill it always do
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Section(
      @NotNull @Size(max = 40) String key,
      @NotNull @Valid Words title,
      @Nullable @Valid Words help,
      @NotNull Filler filledBy,
      @NotNull @Size(min = 1, max = 10) Set<@NotNull Audience> seenBy,
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Field> fields) {}

  /**
   * @param field name of the property in the schema
   * @param options words for the values of CHOICE and SEVERAL, in their order
   * @param shownIf all have to hold; empty or null: always shown. Of a row of a group: fields of the same row
   * @param fim field id of the FIM data schema D03000506
   * @param fields of GROUP only: the fields of a row
   * @param retired nobody is asked it any more; it stays in the definition because earlier answers use it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Field(
      @NotNull @Size(max = 40) String field,
      @NotNull FieldKind kind,
      @NotNull @Valid Words label,
      @Nullable @Valid Words help,
      @Nullable @Size(max = 100) List<@NotNull @Valid Option> options,
      @Nullable @Size(max = 5) List<@NotNull @Valid Condition> shownIf,
      @Nullable @Size(max = 40) String fim,
      @Nullable @Size(max = 30) List<@NotNull @Valid Field> fields,
      @Nullable Boolean retired) {

    boolean asked() {
      return !Boolean.TRUE.equals(retired);
    }

    public List<Condition> conditions() {
      return shownIf == null ? List.of() : shownIf;
    }

    public List<Field> row() {
      return fields == null ? List.of() : fields;
    }
  }

  /** @param retired not to be chosen any more; it stays because earlier answers use it */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Option(
      @NotNull @Size(min = 1, max = 60) String value,
      @NotNull @Valid Words label,
      @Nullable Boolean retired) {

    boolean asked() {
      return !Boolean.TRUE.equals(retired);
    }
  }

  /**
   * Holds if the answer of {@code field} (CHOICE, SEVERAL, YES_NO or CONFIRMATION of the same part) is, or contains, one of these.
   *
   * @param in texts of options, or true and false
   */
  public record Condition(
      @NotNull @Size(max = 40) String field,

      @NotNull @Size(min = 1, max = 50) List<@NotNull JsonNode> in) {}

  /** All sections in the order of the page. */
  public List<Section> sections() {
    return steps.stream().flatMap(step -> step.sections().stream()).toList();
  }
}
