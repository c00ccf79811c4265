package de.jobcoachingportal.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Running cases of a coach with ten hours left or more, the oldest first. */
final class BookableCases {
  private static final String SQL = """
      select c.id from coaching_case c
        join participant p on p.tenant_id = c.tenant_id and p.case_id = c.id and p.relation = 'JOB_COACH'
        join person n on n.tenant_id = p.tenant_id and n.id = p.person_id and n.email = ?
        join hour_ledger h on h.tenant_id = c.tenant_id and h.case_id = c.id and h.granted_minutes - h.used_minutes > 600
         and current_date between h.starts_on and h.ends_on
       where c.tenant_id = ? and c.state = 'CHANGING' order by c.id limit 400
      """;

  private BookableCases() {}

  static List<String> of(Connection superuser, String tenant, String coach) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = superuser.prepareStatement(SQL)) {
      statement.setString(1, coach);
      statement.setString(2, tenant);
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
