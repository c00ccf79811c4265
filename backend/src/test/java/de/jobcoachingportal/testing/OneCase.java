package de.jobcoachingportal.testing;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest.Person;
import java.util.UUID;

/** A case with the people most tests need: office, integration service, coach, employee, company. All may take part. */
public record OneCase(
    UUID id,
    Person caseWorker,
    Person ifd,
    Person coach,
    Person employee,
    Person hr,
    Person sbv,
    UUID employeeParticipant,
    UUID hrParticipant) {

  static OneCase create(ApiTest test, String state) {
    var caseWorker = test.person("he", "Escheveria", Role.CASE_WORKER);
    var ifd = test.person("he", "Crossandra", Role.IFD_ADVISER);
    var coach = test.person("he", "Begonia", Role.JOB_COACH);
    var employee = test.person("he", "Amarylli", Role.EMPLOYEE);
    var hr = test.person("he", "Dahlia", Role.EMPLOYER);
    var sbv = test.person("he", "Geranie", Role.SBV);
    var group = test.tenants().join(caseWorker, Role.CASE_WORKER, "Ein Fall");
    var id = TestCases.inState("he", group, state);
    TestCases.join(id, caseWorker, "RESPONSIBLE_CASE_WORKER");
    TestCases.join(id, ifd, "IFD_ADVISER");
    TestCases.join(id, coach, "JOB_COACH");
    TestCases.join(id, sbv, "SBV");
    var employeeParticipant = TestCases.join(id, employee, "EMPLOYEE");
    var hrParticipant = TestCases.join(id, hr, "HR");
    return new OneCase(
        id, caseWorker, ifd, coach, employee, hr, sbv, employeeParticipant, hrParticipant);
  }
}
