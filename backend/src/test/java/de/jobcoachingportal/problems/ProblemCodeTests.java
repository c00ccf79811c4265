package de.jobcoachingportal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes are what clients and texts hang on: unique, and each with words. */
class ProblemCodeTests {
  private final List<ProblemCode> codes = new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("de.jobcoachingportal")
          .stream()
          .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
          .map(JavaClass::reflect)
          .flatMap(type -> List.of((ProblemCode[]) type.getEnumConstants()).stream())
          .toList();

  @Test
  void codesAreUnique() {
    assertThat(codes).extracting(ProblemCode::code).doesNotHaveDuplicates();
  }

  @Test
  void codesNameTheirModule() {
    assertThat(codes)
        .allSatisfy(problem -> assertThat(problem.code()).matches("[a-z]+\\.[a-z0-9-]+"));
  }

  @Test
  void everyRefusalSaysWhatHappenedAndWhatToDo() {
    assertThat(codes).allSatisfy(problem -> {
      assertThat(problem.title()).isNotBlank().doesNotEndWith(".");
      assertThat(problem.detail()).isNotBlank();
      assertThat(problem.status().isError()).isTrue();
    });
  }
}
