package nyc.icefree.events;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventCount;
import nyc.icefree.disclosure.SeriesFold;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the dates of one series as one line; the database counts them, so none is loaded to be counted. */
@Component
record EventFolding(JdbcClient jdbc, EventSearch search) {
    private static final String LINE = "coalesce(d.series_id, e.id)";
    private static final String DATES = " left join series_date d on d.event_id = e.id";

    record Line(UUID event, @Nullable UUID series, @Nullable Rule rule, int dates, boolean head) {}

    EventCount count(Where where, SeriesFold fold) {
        narrow(where, fold);
        String from = "from event e" + DATES + EventSearch.joins(where.sql()) + where.sql();
        var found = jdbc.sql("select count(distinct " + LINE + ") as found_lines, count(*) as found_events " + from)
                .params(where.values())
                .query((row, n) -> new EventCount(row.getInt(1), row.getInt(2)))
                .single();
        if (!fold.folded()) {
            return new EventCount(found.events(), found.events());
        }
        return fold.opened().isEmpty()
                ? found
                : new EventCount(found.lines() + opened(where, from, fold), found.events());
    }

    private int opened(Where where, String from, SeriesFold fold) {
        return jdbc.sql("select coalesce(sum(dates), 0) from (select count(*) as dates " + from
                        + " and d.series_id in (:opened) group by d.series_id having count(*) > 1) several")
                .params(where.values())
                .param("opened", fold.opened())
                .query(Integer.class)
                .single();
    }

    List<Line> lines(Where where, String column, boolean ascending, SeriesFold fold, int offset, int limit) {
        narrow(where, fold);
        String found = "select e.id as id, d.series_id as series, e.starts_at as starts_at, " + column + " as sorted, "
                + (fold.folded() ? LINE : "e.id") + " as line, row_number() over (partition by " + LINE
                + " order by e.starts_at, e.id) as place, count(*) over (partition by " + LINE
                + ") as dates from event e"
                + DATES + EventSearch.joins(where.sql() + column) + where.sql();
        String heads = "select f.id, f.series, f.sorted, f.starts_at as began, f.line, 0 as depth, f.starts_at, f.dates"
                + " from (" + found + ") f" + (fold.folded() ? " where f.place = 1" : "");
        String dates = " union all select c.id, c.series, h.sorted, h.starts_at, c.line, 1, c.starts_at, c.dates"
                + " from (" + found + ") c join (" + found + ") h on h.line = c.line and h.place = 1"
                + " where c.series in (:opened) and c.dates > 1";
        return jdbc.sql(
                        "select x.id, x.series, x.dates, x.depth, s.rule, s.start_local, s.zone from (" + heads
                                + (fold.folded() && !fold.opened().isEmpty() ? dates : "")
                                + ") x left join series s on s.id = x.series order by x.sorted "
                                + (ascending ? "asc" : "desc")
                                + ", x.began, x.line, x.depth, x.starts_at, x.id offset :offset rows fetch next :limit rows only")
                .params(where.values())
                .param("opened", fold.opened())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> {
                    String rule = row.getString("rule");
                    int several = row.getInt("dates");
                    return new Line(
                            row.getObject("id", UUID.class),
                            row.getObject("series", UUID.class),
                            rule == null
                                    ? null
                                    : Rule.read(
                                            rule,
                                            row.getObject("start_local", LocalDateTime.class)
                                                    .toLocalDate(),
                                            ZoneId.of(row.getString("zone"))),
                            several,
                            fold.folded() && row.getInt("depth") == 0 && several > 1);
                })
                .list();
    }

    private void narrow(Where where, SeriesFold fold) {
        search.lookUp(where);
        if (fold.only() != null) {
            where.and("d.series_id = :only", "only", fold.only());
        }
    }
}
