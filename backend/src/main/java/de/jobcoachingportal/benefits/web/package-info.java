@NullMarked
package de.jobcoachingportal.benefits.web;

import org.jspecify.annotations.NullMarked;
