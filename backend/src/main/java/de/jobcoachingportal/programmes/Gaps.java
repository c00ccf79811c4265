package de.jobcoachingportal.programmes;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.HourUnit;
import de.jobcoachingportal.programmes.ProgrammeParameters.InvoiceMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an office has still to set before a version may come into force, each with the reason. A value left empty on
 * purpose ("keine Vorgabe") has a source and is no gap: nobody has to invent a limit.
 */
final class Gaps {
  private final Map<String, String> sources;
  private final List<Finding> found = new ArrayList<>();

  private Gaps(Map<String, String> sources) {
    this.sources = sources;
  }

  static List<Finding> of(ProgrammeParameters rules, Map<String, String> sources) {
    var gaps = new Gaps(sources);
    gaps.legalAndAdmission(rules);
    gaps.frame(rules);
    gaps.stepsAndWatch(rules);
    gaps.afterwards(rules);
    return List.copyOf(gaps.found);
  }

  private void legalAndAdmission(ProgrammeParameters rules) {
    filled("legal.basis", rules.legal().basis(), "Der Bescheid muss die Rechtsgrundlage nennen.");
    var admission = rules.admission();
    set(
        "admission.offered",
        admission.offered(),
        "Ohne diese Angabe weiß niemand, ob überhaupt gefördert wird.");
    filled(
        "admission.applicants", admission.applicants(), "Jemand muss den Antrag stellen dürfen.");
    filled(
        "admission.employments",
        admission.employments(),
        "Der Personenkreis entscheidet, für wen das Programm gilt.");
    String hours = "Zu prüfen ist, ob die Arbeitszeit reicht; auch „keine Vorgabe“ ist möglich.";
    set("admission.minWeeklyHours", admission.minWeeklyHours(), hours);
    set(
        "admission.minWeeklyHoursInclusionCompany",
        admission.minWeeklyHoursInclusionCompany(),
        hours);
    String degree =
        "Zu prüfen ist, wer zum Personenkreis gehört; auch „keine Vorgabe“ ist möglich.";
    set("admission.minDegree", admission.minDegree(), degree);
    set("admission.minDegreeWithEqualStatus", admission.minDegreeWithEqualStatus(), degree);
  }

  private void frame(ProgrammeParameters rules) {
    var months = rules.frame().months();
    String length = "Der Bescheid bestimmt die Dauer; auch „keine Vorgabe“ ist möglich.";
    set("frame.months.min", months.min(), length);
    set("frame.months.max", months.max(), length);
    var hours = rules.frame().hours();
    set(
        "frame.hours.max",
        hours.max(),
        "Der Stundenrahmen wird dagegen geprüft; auch „keine Vorgabe“ ist möglich.");
    if (hours.unit() == HourUnit.PROFESSIONAL_HOUR) {
      value(
          "frame.hours.minutesPerUnit",
          hours.minutesPerUnit(),
          "Ohne die Länge einer Fachleistungsstunde lassen sich keine Stunden buchen.");
    }
    value(
        "frame.hours.rounding",
        hours.rounding(),
        "Ein Einsatz von 50 Minuten muss überall gleich gebucht werden.");
    var extension = rules.extension();
    String more =
        "Bei einem Antrag auf Verlängerung wird es geprüft; auch „keine Vorgabe“ ist möglich.";
    set("extension.maxCount", extension.maxCount(), more);
    set("extension.maxHours", extension.maxHours(), more);
    set("extension.maxMonths", extension.maxMonths(), more);
  }

  private void stepsAndWatch(ProgrammeParameters rules) {
    if (rules.steps().analysisPhase()) {
      value(
          "steps.analysisHours",
          rules.steps().analysisHours(),
          "Die Analysephase braucht einen eigenen Stundenrahmen.");
    }
    var watch = rules.watch();
    set(
        "watch.interimReviewMonths",
        watch.interimReviewMonths(),
        "Daran erinnert das Portal alle Beteiligten.");
    set(
        "watch.warnAtPercentUsed",
        watch.warnAtPercentUsed(),
        "Sonst fällt zu spät auf, dass die Stunden nicht reichen.");
    set(
        "watch.warnWeeksBeforeEnd",
        watch.warnWeeksBeforeEnd(),
        "Sonst bleibt keine Zeit für eine Verlängerung.");
    if (rules.legal().claim() && rules.legal().decidingBody() == DecidingBody.OFFICE) {
      value(
          "clocks.fictionDays",
          rules.clocks().fictionDays(),
          "Bei einem Anspruch gilt nach sechs Wochen die Genehmigung als erteilt (§ 185 Abs. 9 SGB IX).");
    }
  }

  private void afterwards(ProgrammeParameters rules) {
    var after = rules.afterwards();
    String keep = "Ohne Frist wird nichts gelöscht (§ 84 SGB X, Art. 17 DSGVO).";
    value("afterwards.retentionYearsAfterClose", after.retentionYearsAfterClose(), keep);
    value("afterwards.retentionBasis", after.retentionBasis(), keep);
    if (after.invoiceMode() == InvoiceMode.REQUIRED) {
      value(
          "afterwards.leitwegId",
          after.leitwegId(),
          "Ohne Leitweg-ID kommt keine E-Rechnung beim Amt an.");
    }
  }

  /** May also be left empty on purpose. */
  private void set(String path, @Nullable Object value, String reason) {
    if (value == null && !sources.containsKey(path)) {
      found.add(new Finding(path, Finding.GAP, reason));
    }
  }

  private void value(String path, @Nullable Object value, String reason) {
    if (value == null) {
      found.add(new Finding(path, Finding.GAP, reason));
    }
  }

  private void filled(String path, List<?> values, String reason) {
    if (values.isEmpty()) {
      found.add(new Finding(path, Finding.GAP, reason));
    }
  }
}
