package de.jobcoachingportal.programmes;

import java.util.List;

/**
 * How the letters of a deciding body begin.
 *
 * @param address street and town, one line each
 * @param contact telephone, fax or mail, one line each
 */
public record Letterhead(String name, List<String> address, List<String> contact) {}
