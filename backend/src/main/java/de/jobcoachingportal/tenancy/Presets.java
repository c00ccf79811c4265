package de.jobcoachingportal.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The 17 offices the portal can take in, in the order of their federal states. */
@Component
public class Presets {
  private static final List<String> KEYS = List.of(
      "bw", "by", "be", "bb", "hb", "hh", "he", "mv", "ni", "nw-lvr", "nw-lwl", "rp", "sl", "sn",
      "st", "sh", "th");

  private final Map<String, Preset> presets = new LinkedHashMap<>();

  Presets() {
    var json = JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
    KEYS.forEach(key -> presets.put(key, read(json, key)));
  }

  private static Preset read(JsonMapper json, String key) {
    try (InputStream file = new ClassPathResource("presets/" + key + ".json").getInputStream()) {
      return json.readValue(file, Preset.class);
    } catch (IOException missing) {
      throw new UncheckedIOException("preset of " + key, missing);
    }
  }

  public Collection<Preset> all() {
    return presets.values();
  }

  /** Where post reaches the office; empty as long as nobody knows. */
  public Optional<Preset.Contact> postal(Tenant tenant) {
    return of(tenant.key()).flatMap(Preset::postal);
  }

  public Optional<Preset> of(String key) {
    return Optional.ofNullable(presets.get(key));
  }
}
