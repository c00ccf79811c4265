package de.jobcoachingportal.hours;

/** What a party can say to a session; a reply is the coach's word to a question. */
public enum SessionWord {
  CONFIRMED,
  QUESTION,
  REPLY
}
