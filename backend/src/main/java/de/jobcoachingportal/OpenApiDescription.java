package de.jobcoachingportal;

import com.fasterxml.jackson.databind.JavaType;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What the API says of itself at {@code /v3/api-docs}; the client's types are generated from it. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Actor.class, PortalAuthentication.class, ExpectedVersion.class)
        .replaceWithSchema(JsonNode.class, new JsonSchema().typesItem("object"));
  }

  @Bean
  OpenAPI portalApi() {
    return new OpenAPI()
        .info(new Info()
            .title("Jobcoaching portal")
            .version("1")
            .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
        .components(new Components()
            .addSecuritySchemes(
                "token",
                new SecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .bearerFormat("JWT")))
        .addSecurityItem(new SecurityRequirement().addList("token"));
  }

  @Bean
  ModelResolver schemas(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
  }

  @Bean
  OpenApiCustomizer exactSchemas() {
    return api -> new ExactSchemas(api, SchemaNames.TYPES).apply();
  }

  @Bean
  OpenApiCustomizer answers() {
    return DescribedAnswers::apply;
  }

  /** Named with what they stand in, as several modules have a view of a person; remembers which type it was. */
  static final class SchemaNames extends TypeNameResolver {
    /** Of the process: springdoc keeps one list of converters for all contexts in it. */
    private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
      Class<?> around = type.getEnclosingClass();
      String name =
          (around == null ? "" : around.getSimpleName()) + super.nameForClass(type, options);
      TYPES.put(name, type);
      return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
      String name = super.nameForGenericType(type, options);
      TYPES.put(name, type.getRawClass());
      return name;
    }
  }

  /** The version a change expects travels in a header that no controller signature shows. */
  @Bean
  OperationCustomizer versionHeader() {
    return (operation, method) -> {
      boolean versioned = Arrays.stream(method.getMethodParameters())
          .anyMatch(parameter -> parameter.getParameterType() == ExpectedVersion.class);
      if (versioned) {
        operation.addParametersItem(new HeaderParameter()
            .name("If-Match")
            .required(true)
            .description("Version in quotes, as read in ETag")
            .schema(new StringSchema().pattern("^\"\\d+\"$")));
      }
      return operation;
    };
  }
}
