@NullMarked
package de.jobcoachingportal.templates.web;

import org.jspecify.annotations.NullMarked;
