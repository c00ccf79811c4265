package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Assessment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record AssessPlan(
    @NotNull Boolean supported,
    @NotNull Boolean jobEndangered,
    @NotBlank @Size(max = 4000) String reasons) {

  Assessment.Verdict verdict() {
    return new Assessment.Verdict(supported, jobEndangered, reasons);
  }
}
