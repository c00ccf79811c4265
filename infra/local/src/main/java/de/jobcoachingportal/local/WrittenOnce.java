package de.jobcoachingportal.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Whether all that was acknowledged is in the database, each once, and the hours add up. */
record WrittenOnce(Connection superuser, String tenant) {
  private static final String ONCE = """
      select count(*) filter (where n = 0) as lost, count(*) filter (where n > 1) as twice
        from (select k.key,
                     (select count(*) from coaching_session s where s.tenant_id = ? and s.topic = k.key)
                     + (select count(*) from goal_comment m where m.tenant_id = ? and m.text = k.key) as n
                from unnest(?) as k(key)) written
      """;

  /** Bookings, the counter and the sessions of every case have to tell the same. */
  private static final String HOURS = """
      select count(*) from hour_ledger h
       where h.tenant_id = ?
         and h.used_minutes <> coalesce((select -sum(e.minutes) from ledger_entry e
               where e.tenant_id = h.tenant_id and e.case_id = h.case_id and e.kind in ('BOOKING', 'REVERSAL')), 0)
      """;

  private static final String TRACES = """
      select count(*) from coaching_session s
       where s.tenant_id = ? and s.topic = any(?)
         and (select count(*) from audit_entry a where a.tenant_id = s.tenant_id and a.thing_id = s.id
               and a.outcome = 'DONE') <> 1
      """;

  String check(WriteLoad load) throws SQLException {
    List<WriteLoad.Written> written = load.acknowledged();
    Object[] keys = written.stream().map(WriteLoad.Written::key).toArray();
    long repeated = written.stream().filter(write -> write.repeats() > 0).count();
    long lost;
    long twice;
    try (PreparedStatement statement = superuser.prepareStatement(ONCE)) {
      statement.setString(1, tenant);
      statement.setString(2, tenant);
      statement.setArray(3, superuser.createArrayOf("text", keys));
      ResultSet row = statement.executeQuery();
      row.next();
      lost = row.getLong("lost");
      twice = row.getLong("twice");
    }
    long wrongHours = number(HOURS);
    long wrongTraces = number(TRACES, keys);
    String told =
        "%d writes acknowledged, %d of them after sending them again: %d lost, %d twice, %d wrong hour ledgers, %d sessions without their one trace"
            .formatted(written.size(), repeated, lost, twice, wrongHours, wrongTraces);
    if (lost + twice + wrongHours + wrongTraces > 0) {
      throw new StartProblem(told);
    }
    return told;
  }

  private long number(String sql, Object... keys) throws SQLException {
    try (PreparedStatement statement = superuser.prepareStatement(sql)) {
      statement.setString(1, tenant);
      if (keys.length > 0) {
        statement.setArray(2, superuser.createArrayOf("text", keys));
      }
      ResultSet row = statement.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }
}
