package de.jobcoachingportal.tenancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known of an office before it came on board. Every value names its source; what nobody could find stays null
 * and is filled in by the office.
 *
 * @param programme rules of its programme, read by the module {@code programmes}
 */
public record Preset(
    String key,
    Value<String> name,
    Value<String> wording,
    Value<String> federalState,
    Value<String> region,
    Value<String> hostAuthority,
    Value<String> seat,
    List<Contact> contacts,
    List<Value<String>> subOffices,
    Value<Boolean> jobcoachingOffered,
    Value<String> jobcoachingNote,
    List<Value<String>> notes,
    List<String> sources,
    JsonNode programme,
    @Nullable List<JsonNode> furtherProgrammes) {

  /** A fact and where it was found. */
  public record Value<T>(
      @Nullable T value, @Nullable String source, @Nullable String note) {}

  /** One way to reach the office; {@code note} says what should be checked. */
  public record Contact(
      String label,
      @Nullable String street,
      @Nullable String town,
      @Nullable String phone,
      @Nullable String fax,
      @Nullable String email,
      @Nullable String web,
      String source,
      @Nullable String note) {}
}
