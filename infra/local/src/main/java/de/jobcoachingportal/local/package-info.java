/** Starts the whole portal on one machine, for trying it out, for development and for the tests. */
package de.jobcoachingportal.local;
