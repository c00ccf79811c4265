package de.jobcoachingportal.forms.web;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the description of the API that a condition of a form names texts and truth values; JSON alone reads as an object. */
@Configuration(proxyBeanMethods = false)
class ConditionDescription {

  @Bean
  OpenApiCustomizer conditionsOfForms() {
    return api -> {
      Schema<?> condition = api.getComponents().getSchemas().get("FormLayoutCondition");
      if (condition != null) {
        condition
            .getProperties()
            .get("in")
            .setItems(new JsonSchema().typesItem("string").typesItem("boolean"));
      }
    };
  }
}
