@NullMarked
package de.jobcoachingportal.platform.web;

import org.jspecify.annotations.NullMarked;
