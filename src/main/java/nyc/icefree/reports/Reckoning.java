package nyc.icefree.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.door.Counted;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.door.Turnout;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.feedback.FeedbackCounts;
import nyc.icefree.feedback.FeedbackQuestion;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.counts.RsvpTally;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.shifts.remains.ShiftRemains;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts months from rows, for all organizations. An event counts for its host, in the month in which it began by the
 * clock on the wall. Nothing changes when rows are purged: an event's RSVPs leave their counts, assignments their
 * hours, and requests what {@link ReportTotals} keeps of them.
 */
@Component
record Reckoning(
        JdbcClient jdbc,
        SpotTable spots,
        RsvpTally tally,
        DoorLinks doors,
        ShiftRemains remains,
        Feedback feedback,
        Campaign campaign,
        Clock clock) {
    private static final String WHEN = " e.start_local >= :from and e.start_local < :until and e.ends_at <= :now";

    /**
     * Asks as many statements for a year as for a month.
     *
     * @param kept what the table of totals has of them
     */
    SortedMap<YearMonth, Map<UUID, Figures>> of(SortedSet<YearMonth> months, Map<YearMonth, Map<UUID, Figures>> kept) {
        var all = new TreeMap<YearMonth, Map<UUID, Figures>>();
        months.forEach(month -> all.put(month, new HashMap<>()));
        if (!months.isEmpty()) {
            var count = new Count(all);
            count.events();
            count.shifts();
            count.requests();
            all.keySet()
                    .forEach(month -> kept.getOrDefault(month, Map.of())
                            .forEach((organization, figures) -> figures.each((line, amount) -> {
                                if (TotalTable.isCounted(line)) {
                                    count.of(month, organization).add(line, amount);
                                    count.of(month, organization).add(line.measure(), amount);
                                }
                            })));
        }
        return all;
    }

    private final class Count {
        private final SortedMap<YearMonth, Map<UUID, Figures>> all;
        private final LocalDateTime from;
        private final LocalDateTime until;
        private final Instant now = clock.instant();

        Count(SortedMap<YearMonth, Map<UUID, Figures>> all) {
            this.all = all;
            this.from = all.firstKey().atDay(1).atStartOfDay();
            this.until = all.lastKey().plusMonths(1).atDay(1).atStartOfDay();
        }

        /** Of a month that was not asked for, nobody reads them. */
        Figures of(YearMonth month, UUID organization) {
            return all.getOrDefault(month, new HashMap<>()).computeIfAbsent(organization, o -> new Figures());
        }

        private Figures of(ResultSet row) throws SQLException {
            return of(
                    YearMonth.from(row.getObject("start_local", LocalDateTime.class)),
                    row.getObject("organization_id", UUID.class));
        }

        private JdbcClient.StatementSpec query(String sql) {
            return jdbc.sql(sql).param("from", from).param("until", until).param("now", UtcColumn.of(now));
        }

        void events() {
            var held = new HashMap<EventId, Figures>();
            query("select e.id, h.organization_id, e.start_local, e.state, e.kind,"
                            + " coalesce(v.area, e.kept_area) as area from event e"
                            + " join event_host h on h.event_id = e.id and h.position = 0"
                            + " left join venue v on v.id = e.venue_id"
                            + " where e.state in ('PUBLISHED', 'CANCELLED') and" + WHEN)
                    .query(row -> {
                        var figures = of(row);
                        if (row.getString("state").equals("CANCELLED")) {
                            figures.add(Measure.CANCELLED, 1);
                            return;
                        }
                        held.put(new EventId(row.getObject("id", UUID.class)), figures);
                        figures.add(Measure.HELD, 1);
                        figures.add(Breakdown.KINDS, row.getString("kind"), 1);
                        @Nullable String area = row.getString("area");
                        if (area != null) {
                            figures.add(Breakdown.AREAS, area, 1);
                        }
                    });
            query("select l.event_id, l.language from event_language l join event e on e.id = l.event_id where" + WHEN)
                    .query(row -> {
                        var figures = held.get(event(row));
                        if (figures != null) {
                            figures.add(Breakdown.EVENT_LANGUAGES, row.getString("language"), 1);
                        }
                    });
            doors.counted(held.keySet()).forEach((event, turnout) -> came(figures(held, event), turnout));
            tally.full(spots.find(held.keySet())).forEach((event, counts) -> coming(figures(held, event), counts));
            feedback.closed(held.keySet()).forEach((event, counts) -> said(figures(held, event), counts));
        }

        void shifts() {
            var done = remains.between(from, until);
            query("select e.id, e.organization_id, e.start_local, e.seats, e.taken, e.starts_at, e.ends_at from shift e"
                            + " left join event g on g.id = e.event_id"
                            + " where (e.event_id is null or g.state = 'PUBLISHED') and" + WHEN)
                    .query(row -> {
                        var figures = of(row);
                        int seats = row.getInt("seats");
                        figures.add(Measure.SEATS, seats);
                        figures.add(Measure.FILLED, Math.min(seats, row.getInt("taken")));
                        figures.add(Measure.MINUTES, seats * minutes(row));
                        var one = done.getOrDefault(row.getObject("id", UUID.class), ShiftRemains.Done.NOTHING);
                        figures.add(Measure.HELPED, one.helped());
                        figures.add(Measure.GIVEN_BACK, one.givenBack());
                    });
        }

        void requests() {
            var zone = campaign.now().zone();
            jdbc.sql("select organization_id, state, created_at, decided_at from event_request where kind = 'SESSION'"
                            + " and (created_at >= :from and created_at < :until"
                            + " or decided_at >= :from and decided_at < :until)")
                    .param("from", UtcColumn.of(from.atZone(zone).toInstant()))
                    .param("until", UtcColumn.of(until.atZone(zone).toInstant()))
                    .query(row -> {
                        boolean decided = Set.of("ACCEPTED", "DECLINED").contains(row.getString("state"));
                        @Nullable UUID asked = row.getObject("organization_id", UUID.class);
                        request(
                                        UtcColumn.instant(row, "created_at"),
                                        decided ? UtcColumn.instantOrNull(row, "decided_at") : null)
                                .forEach((line, amount) -> of(line.month(), asked == null ? TotalTable.NOBODYS : asked)
                                        .add(line.measure(), amount));
                    });
        }
    }

    record OfMonth(YearMonth month, Measure measure) {}

    /** What one request adds to the month in which it was made, and to the one in which it was decided. */
    Map<OfMonth, Long> request(Instant created, @Nullable Instant decided) {
        var zone = campaign.now().zone();
        var lines = new HashMap<OfMonth, Long>();
        var asked = LocalDate.ofInstant(created, zone);
        lines.put(new OfMonth(YearMonth.from(asked), Measure.REQUESTS), 1L);
        if (decided != null) {
            var answered = LocalDate.ofInstant(decided, zone);
            lines.put(new OfMonth(YearMonth.from(answered), Measure.DECIDED), 1L);
            lines.put(new OfMonth(YearMonth.from(answered), Measure.DAYS), ChronoUnit.DAYS.between(asked, answered));
        }
        return lines;
    }

    private static EventId event(ResultSet row) throws SQLException {
        return new EventId(row.getObject("event_id", UUID.class));
    }

    private static Figures figures(Map<EventId, Figures> held, EventId event) {
        return Objects.requireNonNull(held.get(event));
    }

    private static void coming(Figures figures, RsvpCounts counts) {
        if (counts.capacity() != null) {
            figures.add(Measure.SPOTS, counts.capacity() + counts.extra());
        }
        counts.byState().forEach((state, parties) -> {
            if (state.holdsSpots()) {
                figures.add(Measure.RESERVED, parties.people());
            }
        });
        counts.languages()
                .forEach((language, people) -> figures.add(Breakdown.PARTY_LANGUAGES, language.tag(), people.people()));
        counts.needs().forEach((topic, need) -> {
            int met = need.of(NeedAnswer.ARRANGED);
            figures.add(Measure.ASKED, need.asked().parties());
            figures.add(Breakdown.NEEDS_ASKED, topic.kind().name(), need.asked().parties());
            figures.add(Measure.MET, met);
            figures.add(Breakdown.NEEDS_MET, topic.kind().name(), met);
        });
    }

    private static void came(Figures figures, Turnout turnout) {
        figures.add(Measure.COUNTED, 1);
        figures.add(Measure.CAME, turnout.people());
        figures.add(Breakdown.AGES, Counted.ADULT.name(), turnout.adults());
        figures.add(Breakdown.AGES, Counted.CHILD.name(), turnout.children());
        figures.add(Measure.HEADSETS, turnout.allHeadsets());
        turnout.headsets().forEach((language, many) -> figures.add(Breakdown.HEADSET_LANGUAGES, language.tag(), many));
    }

    private static void said(Figures figures, FeedbackCounts counts) {
        counts.many()
                .forEach((question, answers) -> answers.forEach((answer, many) -> {
                    var by = question == FeedbackQuestion.USEFUL ? Breakdown.USEFUL : Breakdown.UNDERSTOOD;
                    figures.add(by.measure(), many);
                    figures.add(by, answer.name(), many);
                }));
    }

    private static long minutes(ResultSet row) throws SQLException {
        return Duration.between(UtcColumn.instant(row, "starts_at"), UtcColumn.instant(row, "ends_at"))
                .toMinutes();
    }
}
