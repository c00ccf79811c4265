package de.jobcoachingportal.documents.web;

import de.jobcoachingportal.cases.Audience;

/** An upload as it came: what it is called, who may read it, name and bytes of the file. */
record AddDocument(String title, Audience audience, String fileName, byte[] content) {}
