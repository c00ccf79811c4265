package de.jobcoachingportal.programmes;

import de.jobcoachingportal.programmes.ProgrammeParameters.TaskOwners;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way to share the 17 tasks of JADE, table 3, as the study found it (domain.md, variants): the office does nearly
 * all of the beginning (CASE_1), the IFD does (CASE_2), or both share it and the coach plans (CASE_3).
 */
public record TaskMatrix(String key, String source, List<TaskOwners> tasks) {
  private static final List<TaskMatrix> ALL = read();

  public static List<TaskMatrix> all() {
    return ALL;
  }

  private static List<TaskMatrix> read() {
    try (InputStream file = TaskMatrix.class.getResourceAsStream("/catalogues/jade-cases.json")) {
      return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
