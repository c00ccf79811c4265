package de.jobcoachingportal;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.jobcoachingportal.hours.HourLedgers;
import org.springframework.data.repository.Repository;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The few rules of form that a build can check. */
@AnalyzeClasses(
    packagesOf = PortalApplication.class,
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTests.OnlyTheApi.class})
class ArchitectureTests {

  /** The local start is another program with other manners. */
  static final class OnlyTheApi implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.contains("/jobcoachingportal/local/");
    }
  }

  @ArchTest
  static final ArchRule nothingBlocks = noClasses()
      .should()
      .callMethod(Mono.class, "block")
      .orShould()
      .callMethod(Flux.class, "blockFirst")
      .orShould()
      .callMethod(Flux.class, "blockLast")
      .orShould()
      .callMethod(Thread.class, "sleep", long.class);

  @ArchTest
  static final ArchRule controllersAndRepositoriesStayInside = classes()
      .that()
      .areAnnotatedWith(RestController.class)
      .or()
      .areAssignableTo(Repository.class)
      .should()
      .notBePublic()
      .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theEnvelopeOpensTransactions =
      noMethods().should().beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule webIsUsedByNobody = noClasses()
      .that()
      .resideOutsideOfPackage("..web..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("de.jobcoachingportal..web..");

  @ArchTest
  static final ArchRule sqlStandsInQueriesAndStores = noClasses()
      .that()
      .haveSimpleNameNotEndingWith("Queries")
      .and()
      .haveSimpleNameNotEndingWith("Store")
      .and()
      .haveSimpleNameNotEndingWith("Configuration")
      .should()
      .dependOnClassesThat()
      .areAssignableTo(DatabaseClient.class);

  /** The database holds the same: granted hours are the sum of issued decisions. */
  @ArchTest
  static final ArchRule onlyIssuingGrantsOrTakesHours = noClasses()
      .that()
      .haveSimpleNameNotEndingWith("Issuing")
      .should()
      .callMethodWhere(
          target(owner(assignableTo(HourLedgers.class))).and(target(nameMatching("grant|reduce"))));

  @ArchTest
  static final ArchRule namesSayWhatAThingIs = noClasses()
      .should()
      .haveSimpleNameEndingWith("Impl")
      .orShould()
      .haveSimpleNameEndingWith("Manager")
      .orShould()
      .haveSimpleNameEndingWith("Helper")
      .orShould()
      .haveSimpleNameEndingWith("Util")
      .orShould()
      .haveSimpleNameEndingWith("DTO")
      .orShould()
      .haveSimpleNameEndingWith("Dto");
}
