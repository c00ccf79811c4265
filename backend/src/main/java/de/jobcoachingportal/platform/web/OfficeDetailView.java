package de.jobcoachingportal.platform.web;

import de.jobcoachingportal.platform.Office;
import de.jobcoachingportal.tenancy.GoLiveList;
import de.jobcoachingportal.tenancy.Preset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office with what is known of it, where that was found, and what it has proved. */
record OfficeDetailView(OfficeView office, Known known, List<GoLiveList.Entry> proofs) {

  /** Facts of the preset; a value that nobody could find is null. */
  record Known(
      Preset.Value<String> hostAuthority,
      Preset.Value<String> seat,
      Preset.Value<Boolean> jobcoachingOffered,
      Preset.Value<String> jobcoachingNote,
      List<Preset.Contact> contacts,
      List<Preset.Value<String>> notes,
      @Nullable String region) {}

  static OfficeDetailView of(Office office) {
    var preset = office.preset();
    return new OfficeDetailView(
        OfficeView.of(office),
        new Known(
            preset.hostAuthority(),
            preset.seat(),
            preset.jobcoachingOffered(),
            preset.jobcoachingNote(),
            preset.contacts(),
            preset.notes(),
            preset.region().value()),
        office.proofs());
  }
}
