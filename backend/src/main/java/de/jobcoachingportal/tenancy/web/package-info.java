@NullMarked
package de.jobcoachingportal.tenancy.web;

import org.jspecify.annotations.NullMarked;
