package de.jobcoachingportal.tenancy;

/** A person who runs the platform. Sees offices and their state, never a case. */
public record Operator(String subject, String name) {

  public String initials() {
    int lastName = name.lastIndexOf(' ') + 1;
    return name.substring(0, 1) + (lastName == 0 ? "" : name.substring(lastName, lastName + 1));
  }
}
