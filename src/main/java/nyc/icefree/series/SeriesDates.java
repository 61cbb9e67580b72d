package nyc.icefree.series;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links events to the dates of series. Each change raises the edition that {@link SeriesCache} checks. */
@Component
record SeriesDates(JdbcClient jdbc, OncePerRequest once) {
    /** @param recurrence wall time that the rule gave */
    record Link(EventId event, UUID series, LocalDateTime recurrence) {}

    /** @param rule null for chosen dates */
    record Around(@Nullable Rule rule, List<SeriesPlace.Date> dates) {}

    /** @param outdone lower bound of SEQUENCE: above all that was told under this name before */
    record Named(EventId event, int outdone) {}

    void add(EventId event, UUID series, LocalDateTime recurrence) {
        raise(series);
        jdbc.sql("""
                        insert into series_date (event_id, series_id, recurrence_id, outdone)
                        select cast(:event as uuid), series_id, cast(:name as timestamp), outdone
                        from series_edition where series_id = :series""")
                .param("event", event.value())
                .param("name", recurrence)
                .param("series", series)
                .update();
    }

    /** Creates the edition with the series' first date; nobody else knows the new row yet. */
    private void raise(UUID series) {
        int raised = jdbc.sql("update series_edition set edition = edition + 1 where series_id = ?")
                .param(series)
                .update();
        if (raised == 0) {
            jdbc.sql("insert into series_edition (series_id, edition) values (?, 1)")
                    .param(series)
                    .update();
            jdbc.sql("insert into series_told (series_id, sequence) values (?, 0)")
                    .param(series)
                    .update();
        }
    }

    /** Raises the bound of SEQUENCE for the next date under this name above what was told of this one. */
    void remove(EventId event, int sequence) {
        jdbc.sql("""
                        update series_edition set edition = edition + 1, outdone = greatest(outdone,
                          (select d.outdone from series_date d where d.event_id = :event) + :sequence + 1)
                        where series_id = (select d.series_id from series_date d where d.event_id = :event)""").param("event", event.value()).param("sequence", sequence).update();
        jdbc.sql("delete from series_date where event_id = ?")
                .param(event.value())
                .update();
    }

    /** @param sequence higher than what was told of the entry that the event had before it joined the series */
    void stoodAlone(EventId event, int sequence, Instant now) {
        standsAlone(event);
        jdbc.sql("insert into series_former (event_id, sequence, joined_at) values (?, ?, ?)")
                .params(event.value(), sequence, Timestamp.from(now))
                .update();
    }

    void standsAlone(EventId event) {
        jdbc.sql("delete from series_former where event_id = ?")
                .param(event.value())
                .update();
    }

    Map<EventId, FormerEntry> formerly() {
        var found = new HashMap<EventId, FormerEntry>();
        jdbc.sql("select event_id, sequence, joined_at from series_former")
                .query((row, n) -> found.put(
                        new EventId(row.getObject(1, UUID.class)),
                        new FormerEntry(row.getInt(2), row.getTimestamp(3).toInstant())))
                .list();
        return found;
    }

    Optional<Link> of(EventId event) {
        return Optional.ofNullable(of(List.of(event)).get(event));
    }

    Map<EventId, Link> of(Collection<EventId> events) {
        return once.getAll(Link.class, events, this::read);
    }

    private Map<EventId, Link> read(Collection<EventId> events) {
        return jdbc
                .sql("select event_id, series_id, recurrence_id from series_date where event_id in (:events)")
                .param("events", events.stream().map(EventId::value).toList())
                .query((row, n) -> new Link(
                        new EventId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Link::event, Function.identity()));
    }

    /** All dates of the series of this date, in the order of the rule, in one statement; empty outside a series. */
    Around around(EventId date) {
        var rules = new HashSet<Rule>();
        var found = jdbc.sql("""
                        select d.event_id, e.start_local, e.end_local, e.zone, e.starts_at, e.ends_at,
                          s.rule, s.start_local as rule_start, s.zone as rule_zone
                        from series_date d join series s on s.id = d.series_id join event e on e.id = d.event_id
                        where d.series_id = (select one.series_id from series_date one where one.event_id = ?)
                        order by d.recurrence_id""")
                .param(date.value())
                .query((row, n) -> {
                    String rule = row.getString("rule");
                    if (rule != null && rules.isEmpty()) {
                        rules.add(Rule.read(
                                rule,
                                row.getObject("rule_start", LocalDateTime.class).toLocalDate(),
                                ZoneId.of(row.getString("rule_zone"))));
                    }
                    return new SeriesPlace.Date(
                            new EventId(row.getObject("event_id", UUID.class)),
                            new TimeSlot(
                                    row.getObject("start_local", LocalDateTime.class),
                                    row.getObject("end_local", LocalDateTime.class),
                                    ZoneId.of(row.getString("zone")),
                                    row.getObject("starts_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("ends_at", OffsetDateTime.class)
                                            .toInstant()));
                })
                .list();
        return new Around(rules.stream().findFirst().orElse(null), found);
    }

    /** Of several series, each in the order of its rule. */
    Map<UUID, Map<LocalDateTime, Named>> inAll(Collection<UUID> series) {
        var found = new HashMap<UUID, Map<LocalDateTime, Named>>();
        jdbc.sql("select series_id, recurrence_id, event_id, outdone from series_date where series_id in (:series)"
                        + " order by series_id, recurrence_id")
                .param("series", series)
                .query((row, n) -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new LinkedHashMap<>())
                        .put(
                                row.getObject(2, LocalDateTime.class),
                                new Named(new EventId(row.getObject(3, UUID.class)), row.getInt(4))))
                .list();
        return found;
    }

    Map<UUID, Set<LocalDateTime>> exceptions(Collection<UUID> series) {
        var found = new HashMap<UUID, Set<LocalDateTime>>();
        jdbc.sql("select series_id, recurrence_id from series_exception where series_id in (:series)")
                .param("series", series)
                .query((row, n) -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                        .add(row.getObject(2, LocalDateTime.class)))
                .list();
        return found;
    }

    /** In the order of the rule. */
    Map<LocalDateTime, EventId> in(UUID series) {
        var found = new LinkedHashMap<LocalDateTime, EventId>();
        jdbc.sql("select recurrence_id, event_id from series_date where series_id = ? order by recurrence_id")
                .param(series)
                .query((row, n) ->
                        found.put(row.getObject(1, LocalDateTime.class), new EventId(row.getObject(2, UUID.class))))
                .list();
        return found;
    }
}
