@NullMarked
package de.jobcoachingportal.people.web;

import org.jspecify.annotations.NullMarked;
