package nyc.icefree.workspace.events;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.eventform.EventDraft;
import org.jspecify.annotations.Nullable;

/** Day and hours of a new event as its address says them. Null hours are usual ones; {@code to} not later than {@code from} is on the next day. */
record AskedTimes(
        LocalDate on,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable LocalDate until) {
    private static final LocalTime USUAL = LocalTime.of(18, 0);
    private static final int USUAL_HOURS = 2;
    private static final String ON = "on";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String UNTIL = "until";

    static AskedTimes day(LocalDate on) {
        return new AskedTimes(on, null, null, null);
    }

    static AskedTimes hours(LocalDate on, LocalTime from, LocalTime to) {
        return new AskedTimes(on, from, to, null);
    }

    static AskedTimes days(LocalDate on, LocalDate until) {
        return new AskedTimes(on, null, null, until);
    }

    /** Empty without a day that there is; what else is not understood is left out. */
    static Optional<AskedTimes> in(QueryParameters address) {
        return address.getSingleParameter(ON)
                .flatMap(CalendarSpan::day)
                .map(on -> new AskedTimes(
                        on,
                        read(address, FROM),
                        read(address, TO),
                        address.getSingleParameter(UNTIL)
                                .flatMap(CalendarSpan::day)
                                .filter(until -> !until.isBefore(on))
                                .orElse(null)));
    }

    private static @Nullable LocalTime read(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalTime::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * As a browser's calendar says it.
     *
     * @param whole whether the end is the day after the last
     */
    static Optional<AskedTimes> said(String start, String end, boolean whole) {
        String day = start.replaceFirst("T.*", "");
        try {
            var from = start.equals(day) ? null : LocalDateTime.parse(start).toLocalTime();
            var to = from == null || end.isEmpty()
                    ? null
                    : LocalDateTime.parse(end).toLocalTime();
            var until = CalendarSpan.day(end).map(after -> after.minusDays(1));
            return CalendarSpan.day(day)
                    .filter(on -> !whole || until.isPresent())
                    .map(on -> new AskedTimes(on, from, to, whole ? until.orElseThrow() : null));
        } catch (DateTimeException forged) {
            return Optional.empty();
        }
    }

    QueryParameters address() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(ON, on.toString());
        put(said, FROM, from);
        put(said, TO, to);
        put(said, UNTIL, until);
        return QueryParameters.simple(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    EventDraft begin(EventDraft draft) {
        if (until != null) {
            return draft.at(on.atStartOfDay(), until.plusDays(1).atStartOfDay());
        }
        var before = draft.when().start();
        if (from == null && before != null) {
            return draft.with(draft.when().from(on.atTime(before.toLocalTime())));
        }
        var start = on.atTime(from == null ? USUAL : from);
        if (from == null || to == null) {
            return draft.at(start, start.plusHours(USUAL_HOURS));
        }
        return draft.at(start, (to.isAfter(from) ? on : on.plusDays(1)).atTime(to));
    }
}
