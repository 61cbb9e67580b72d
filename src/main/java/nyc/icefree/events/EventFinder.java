package nyc.icefree.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.disclosure.EventFound;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an event by a few letters of its title, among those that {@link EventDesk} lists for the actor. */
@Service
public class EventFinder {
    private static final int LOOKED_AT = 200;
    /** The dates of a series share their title: more of them would leave no room for other events. */
    private static final int OF_ONE_TITLE = 3;
    /** Fewer letters are part of some word in every text. */
    private static final int MEANT = 4;

    private static final String COLUMNS =
            "e.id, e.state, e.start_local, e.end_local, e.zone, e.ends_at, e.original_language";
    private static final String SOONEST_FIRST = "case when e.ends_at > :now then 0 else 1 end,"
            + " case when e.ends_at > :now then e.starts_at end, e.starts_at desc";
    /** Titles come first, before events that have the words somewhere in a long text. */
    private static final String BY_TITLE = "case when exists (select 1 from event_words t where t.event_id = e.id"
            + " and lower(t.title) like :typed) then 0 else 1 end, " + SOONEST_FIRST;

    private final EventSearch search;
    private final EventDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    EventFinder(EventSearch search, EventDesk desk, JdbcClient jdbc, Clock clock) {
        this.search = search;
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(UUID id, EventState state, TimeSlot slot, String original) {}

    private record Titled(EventFound event, boolean byTitle, boolean upcoming) {}

    /**
     * Events whose title has the words, in any language: coming ones first, the soonest first, then past ones. If there
     * are none, searches texts and neighborhoods, for long enough words.
     */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventFound> find(String typed, Language reader, int most) {
        var words = SearchText.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var where = seen(now).text(typed).with("typed", "%" + plain(typed) + "%");
        var rows = search.rows(where, COLUMNS, BY_TITLE, LOOKED_AT, (row, n) -> row(row));
        var titles = titles(rows);
        var all = rows.stream()
                .map(row -> titled(row, titles.getOrDefault(row.id(), Map.of()), words, reader, now))
                .sorted(Comparator.comparing(Titled::upcoming)
                        .reversed()) // stable: keeps the order by time within both groups
                .toList();
        boolean called = all.stream().anyMatch(Titled::byTitle);
        boolean meant = words.stream().anyMatch(word -> word.length() >= MEANT);
        var count = new HashMap<String, Integer>();
        return all.stream()
                .filter(one -> one.byTitle() || (meant && !called))
                .map(Titled::event)
                .filter(event -> count.merge(event.title(), 1, Integer::sum) <= OF_ONE_TITLE)
                .limit(most)
                .toList();
    }

    private Where seen(Instant now) {
        return desk.seen().with("now", now);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                EventState.valueOf(row.getString("state")),
                TimeSlot.of(
                        row.getObject("start_local", LocalDateTime.class),
                        row.getObject("end_local", LocalDateTime.class),
                        ZoneId.of(row.getString("zone"))),
                row.getString("original_language"));
    }

    private Map<UUID, Map<String, String>> titles(List<Row> rows) {
        var titles = new HashMap<UUID, Map<String, String>>();
        if (!rows.isEmpty()) {
            jdbc.sql("select event_id, language, title from event_words where event_id in (:ids)")
                    .param("ids", rows.stream().map(Row::id).toList())
                    .query(row -> {
                        titles.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                                .put(row.getString(2), row.getString(3));
                    });
        }
        return titles;
    }

    private static Titled titled(
            Row row, Map<String, String> titles, List<String> words, Language reader, Instant now) {
        boolean byTitle = titles.values().stream()
                .map(title -> SearchText.normal(title, title.length() * 4))
                .anyMatch(title -> words.stream().allMatch(title::contains));
        var preferred = new ArrayList<>(List.of(reader.tag(), Language.ENGLISH.tag(), row.original()));
        preferred.addAll(titles.keySet());
        String title = preferred.stream()
                .filter(titles::containsKey)
                .findFirst()
                .map(titles::get)
                .orElse("");
        return new Titled(
                new EventFound(new EventId(row.id()), title, row.state(), row.slot()),
                byTitle,
                !row.slot().isOver(now));
    }

    private static String plain(String typed) {
        String text = typed.strip();
        return text.substring(0, Math.min(text.length(), EventDraft.TITLE_MAX))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[%\\\\]", "_");
    }
}
