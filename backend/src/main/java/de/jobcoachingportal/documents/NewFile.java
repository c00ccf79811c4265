package de.jobcoachingportal.documents;

import de.jobcoachingportal.cases.Audience;

/** A file to be kept: checked already, or made by ourselves. */
public record NewFile(
    StoredFile.Kind kind,
    String title,
    String fileName,
    String mediaType,
    byte[] content,
    Audience audience) {}
