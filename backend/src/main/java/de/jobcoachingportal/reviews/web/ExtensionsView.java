package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.reviews.Extensions;
import java.util.EnumSet;
import java.util.List;

/** The extension requests of a case, the latest first. */
record ExtensionsView(List<ExtensionView> requests, List<String> actions) {

  static ExtensionsView of(Extensions.OpenRequests open) {
    return new ExtensionsView(
        open.requests().stream().map(ExtensionView::of).toList(),
        open.file().actions(EnumSet.of(Operation.EXTENSION_ASK, Operation.RECORD_FOR_OTHERS)));
  }
}
