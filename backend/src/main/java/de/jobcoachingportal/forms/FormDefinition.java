package de.jobcoachingportal.forms;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.JsonNode;

/**
 * What a form asks: which answers are right (JSON Schema 2020-12, the subset of docs/forms.md) and how it looks, who
 * fills what and who sees it (the layout). Its own shape is {@code forms/definition.schema.json}.
 *
 * @param schema an object schema; its properties are the fields, absent = not answered
 */
public record FormDefinition(
    @NotNull @Schema(type = "object") JsonNode schema,
    @NotNull @Valid FormLayout layout) {}
