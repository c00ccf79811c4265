@NullMarked
package de.jobcoachingportal.setup.web;

import org.jspecify.annotations.NullMarked;
