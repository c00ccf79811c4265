@NullMarked
package de.jobcoachingportal.exports.web;

import org.jspecify.annotations.NullMarked;
