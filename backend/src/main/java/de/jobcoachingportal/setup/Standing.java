package de.jobcoachingportal.setup;

import de.jobcoachingportal.programmes.ProgrammeVersion;
import de.jobcoachingportal.setup.Point.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an office has done so far, and which points of the list follow from it. */
record Standing(
    People people, Programme programme, Templates templates, Stock forms, Stock benefits) {

  /** Nobody issues what they wrote themselves, so every notice needs a second one of the same group. */
  private static final int CASE_WORKERS = 2;

  /** The notice and its twin. */
  private static final int TEMPLATES = 2;

  /**
   * Case workers of the office itself.
   *
   * @param together most of them who can sign in and share a group
   * @param invited who have not come yet
   */
  record People(int groups, int together, int invited) {}

  /**
   * The usual programme.
   *
   * @param inForce a version of the office's own holds today
   * @param coming the first that is still to come
   * @param next the draft to go on with, else what the preset knew
   * @param remedy the version in force says how to object
   * @param bodyUnnamed a further programme is decided by another body that nobody has named; null: none is
   */
  record Programme(
      boolean inForce,
      @Nullable Coming coming,
      @Nullable ProgrammeVersion next,
      boolean remedy,
      @Nullable Boolean bodyUnnamed) {}

  record Coming(UUID version, LocalDate from) {}

  /** The office's own templates in force. {@code address}: its letterhead has lines; {@code remedy}: how to object. */
  record Templates(int own, boolean address, boolean remedy) {}

  /** {@code asBrought}: how many are still as the portal brought them. */
  record Stock(int have, int asBrought) {}

  /** @param addressKnown the portal knows where post reaches the office */
  List<Point> points(boolean addressKnown) {
    var points = new ArrayList<Point>();
    points.add(Point.needed(Name.GROUP, people.groups() > 0, people.groups(), 0));
    points.add(Point.needed(
        Name.PEOPLE, people.together() >= CASE_WORKERS, people.together(), people.invited()));
    points.add(rules());
    points.add(Point.needed(Name.ADDRESS, addressKnown || templates.address(), 0, 0));
    points.add(Point.needed(Name.REMEDY, programme.remedy() || templates.remedy(), 0, 0));
    if (programme.bodyUnnamed() != null) {
      points.add(Point.later(Name.OTHER_BODY, !programme.bodyUnnamed(), 0, 0));
    }
    points.add(Point.later(
        Name.TEMPLATES,
        templates.own() == TEMPLATES,
        templates.own(),
        TEMPLATES - templates.own()));
    points.add(stock(Name.FORMS, forms));
    points.add(stock(Name.BENEFITS, benefits));
    return points;
  }

  /** Leads to what is spoken of: to nothing, to what comes on its day, or to what is to go on with. */
  private Point rules() {
    var coming = programme.inForce() ? null : programme.coming();
    if (coming != null) {
      return new Point(Name.PROGRAMME, true, false, 0, 0, coming.from(), coming.version());
    }
    ProgrammeVersion next = programme.inForce() ? null : programme.next();
    return new Point(
        Name.PROGRAMME,
        true,
        programme.inForce(),
        0,
        next == null ? 0 : next.open(),
        null,
        next == null ? null : next.id());
  }

  private static Point stock(Name name, Stock stock) {
    return Point.later(name, stock.have() > stock.asBrought(), stock.have(), stock.asBrought());
  }
}
