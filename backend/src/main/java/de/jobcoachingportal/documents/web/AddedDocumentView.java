package de.jobcoachingportal.documents.web;

import java.util.UUID;

record AddedDocumentView(UUID id) {}
