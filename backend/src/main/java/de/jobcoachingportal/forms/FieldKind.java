package de.jobcoachingportal.forms;

/** How a field is asked. Each kind goes with one shape of schema, see docs/forms.md. */
public enum FieldKind {
  TEXT,
  LONG_TEXT,
  NUMBER,
  /** In cents. */
  MONEY,
  DATE,
  CHOICE,
  SEVERAL,
  YES_NO,
  PERSON,
  ADDRESS,
  /** Ids of documents of the case. */
  FILE,
  /** A sentence to agree to; who and when is kept with the part. */
  CONFIRMATION,
  /** Repeated rows of fields; a group holds no group. */
  GROUP
}
