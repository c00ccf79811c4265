package de.jobcoachingportal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/** Each module uses only what its package-info allows; the diagram in docs is drawn from the same model. */
class ModularityTests {
  private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

  @Test
  void modulesKeepTheirBoundaries() {
    modules.verify();
  }

  /** Drawn anew with {@code -Dmodules.update=true}, after modules changed on purpose. */
  @Test
  @EnabledIfSystemProperty(named = "modules.update", matches = "true")
  void drawsTheModules() {
    new Documenter(modules, Options.defaults().withOutputFolder("../docs/modules"))
        .writeModulesAsPlantUml();
  }
}
