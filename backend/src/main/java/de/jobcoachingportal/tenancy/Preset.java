package de.jobcoachingportal.tenancy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Where post reaches the office: the first of its places with street and town. */
  public Optional<Contact> postal() {
    return contacts.stream()
        .filter(contact -> contact.street() != null && contact.town() != null)
        .findFirst();
  }

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
      @Nullable String note) {

    /** Street and town as they stand on a letter. */
    public List<String> lines() {
      return Stream.of(street, town).filter(Objects::nonNull).toList();
    }

    /** Telephone and fax as they stand in a letterhead. */
    public List<String> reach() {
      return Stream.of(
              phone == null ? null : "Telefon: " + phone, fax == null ? null : "Fax: " + fax)
          .filter(Objects::nonNull)
          .toList();
    }
  }
}
