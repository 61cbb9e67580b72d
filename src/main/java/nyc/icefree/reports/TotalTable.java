package nyc.icefree.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.reports.Figures.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of totals, {@code report_total}: rows of a written month never change. */
@Component
record TotalTable(JdbcClient jdbc) {
    /** What was asked of no organization. */
    static final UUID NOBODYS = new UUID(0, 0);

    private static final Line WRITTEN = new Line(Measure.HELD, "WRITTEN");

    /** By month and organization, also what is kept of months that are not written. */
    Map<YearMonth, Map<UUID, Figures>> between(YearMonth from, YearMonth until) {
        var found = new HashMap<YearMonth, Map<UUID, Figures>>();
        jdbc.sql("select * from report_total where of_month >= ? and of_month < ? and part <> ?")
                .params(from.atDay(1), until.atDay(1), WRITTEN.part())
                .query(row -> {
                    found.computeIfAbsent(
                                    YearMonth.from(row.getObject("of_month", LocalDate.class)), m -> new HashMap<>())
                            .computeIfAbsent(row.getObject("organization_id", UUID.class), o -> new Figures())
                            .add(
                                    new Line(Measure.valueOf(row.getString("measure")), row.getString("part")),
                                    row.getLong("amount"));
                });
        return found;
    }

    Set<YearMonth> written() {
        return new TreeSet<>(jdbc.sql("select of_month from report_total where organization_id = ? and part = ?")
                .params(NOBODYS, WRITTEN.part())
                .query((row, n) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list());
    }

    /** Empty where nothing ever happened. */
    Optional<YearMonth> earliest() {
        return jdbc.sql("select min(begun) from (select cast(min(start_local) as date) as begun from event union all"
                        + " select cast(min(start_local) as date) from shift union all"
                        + " select min(of_month) from report_total) every_first")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(YearMonth::from);
    }

    /** When two nodes write at once, the second fails on the primary key. */
    void write(YearMonth month, Map<UUID, Figures> all) {
        insert(NOBODYS, month, WRITTEN, 1);
        all.forEach((organization, figures) -> figures.each((line, amount) -> {
            // what was counted as it happened stands there already
            if (!isCounted(line)) {
                insert(organization, month, line, amount);
            }
        }));
    }

    static boolean isCounted(Line line) {
        return line.part().equals(Figures.GONE) || line.part().startsWith(Breakdown.HEARD.part(""));
    }

    /** For what is counted as it happens, while its month is not written. */
    void raise(UUID organization, YearMonth month, Line line, long by) {
        int known = jdbc.sql("update report_total set amount = amount + ? where organization_id = ? and of_month = ?"
                        + " and measure = ? and part = ?")
                .params(by, organization, month.atDay(1), line.measure().name(), line.part())
                .update();
        if (known == 0) {
            insert(organization, month, line, by);
        }
    }

    private void insert(UUID organization, YearMonth month, Line line, long amount) {
        jdbc.sql("insert into report_total (organization_id, of_month, measure, part, amount) values (?, ?, ?, ?, ?)")
                .params(organization, month.atDay(1), line.measure().name(), line.part(), amount)
                .update();
    }
}
