package de.jobcoachingportal.problems;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads requests to the letter. The defaults ignore unknown fields, keep the last of two equal keys and turn
 * {@code "7"} and {@code 7.9} into 7: what a person did not say must not be guessed.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

  @Bean
  JsonMapperBuilderCustomizer strictReading() {
    return builder -> {
      builder
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfigDefaults(coercion -> {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
              coercion.setCoercion(shape, CoercionAction.Fail);
            }
          })
          .addModule(new SimpleModule("strict")
              .setDeserializers(new ExactNames())
              .addDeserializer(String.class, new Text())
              .addDeserializer(UUID.class, new Id())
              .addDeserializer(LocalDate.class, new CalendarDay()));
    };
  }

  /** Codes by their exact name; the default trims what stands around them. */
  static final class ExactNames extends SimpleDeserializers {
    @Override
    public ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return new ExactName(type.getRawClass());
    }
  }

  private static final class ExactName extends StdScalarDeserializer<Object> {
    private final Map<String, Object> byName;

    ExactName(Class<?> type) {
      super(type);
      byName = Arrays.stream(type.getEnumConstants())
          .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return context.handleUnexpectedToken(getValueType(context), parser);
      }
      Object constant = byName.get(parser.getString());
      return constant != null
          ? constant
          : context.handleWeirdStringValue(
              handledType(), parser.getString(), "one of %s expected", byName.keySet());
    }
  }

  /** {@link PlainText} in NFC; what consists of white space only says nothing, whatever kind of space it is. */
  static final class Text extends StdScalarDeserializer<String> {
    Text() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (String) context.handleUnexpectedToken(getValueType(context), parser);
      }
      String text = parser.getString();
      if (!PlainText.is(text)) {
        return (String) context.handleWeirdStringValue(
            String.class, text, "contains characters that cannot be stored");
      }
      return text.isBlank() ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
  }

  /** An id in its one form; the default trims and takes Base64 too. */
  static final class Id extends StdScalarDeserializer<UUID> {
    private static final Pattern FORM =
        Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    Id() {
      super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (UUID) context.handleUnexpectedToken(getValueType(context), parser);
      }
      String text = parser.getString();
      return FORM.matcher(text).matches()
          ? UUID.fromString(text)
          : (UUID) context.handleWeirdStringValue(UUID.class, text, "an id expected");
    }
  }

  /** A day between 1900 and 2199; years outside are typing errors that would end in the database as such. */
  static final class CalendarDay extends StdScalarDeserializer<LocalDate> {
    private static final DateTimeFormatter ISO_DAY =
        DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    CalendarDay() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
      }
      String text = parser.getString();
      try {
        LocalDate day = LocalDate.parse(text, ISO_DAY);
        if (day.getYear() >= 1900 && day.getYear() <= 2199) {
          return day;
        }
        return (LocalDate) context.handleWeirdStringValue(
            LocalDate.class, text, "year between 1900 and 2199 expected");
      } catch (DateTimeException notADay) {
        return (LocalDate)
            context.handleWeirdStringValue(LocalDate.class, text, "day as yyyy-mm-dd expected");
      }
    }
  }
}
