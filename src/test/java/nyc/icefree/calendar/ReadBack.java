package nyc.icefree.calendar;

import static java.util.Objects.requireNonNull;

import biweekly.Biweekly;
import biweekly.util.ICalDate;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RelatedTo;

record ReadBack(
        String uid,
        String summary,
        String description,
        String location,
        Instant start,
        Instant end,
        String status,
        String related) {

    static List<ReadBack> byIcal4j(byte[] octets) {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(octets)).<VEvent>getComponents("VEVENT").stream()
                            .map(e -> new ReadBack(
                                    e.getUid().orElseThrow().getValue(),
                                    value(e, "SUMMARY"),
                                    value(e, "DESCRIPTION"),
                                    value(e, "LOCATION"),
                                    instant(requireNonNull(e.getDateTimeStart())),
                                    instant(requireNonNull(e.getDateTimeEnd())),
                                    value(e, "STATUS"),
                                    related(e)))
                            .toList();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    static List<ReadBack> byBiweekly(byte[] octets) {
        return Biweekly.parse(new String(octets, StandardCharsets.UTF_8)).first().getEvents().stream()
                .map(e -> new ReadBack(
                        e.getUid().getValue(),
                        e.getSummary().getValue(),
                        e.getDescription() == null ? "" : e.getDescription().getValue(),
                        e.getLocation() == null ? "" : e.getLocation().getValue(),
                        instant(e.getDateStart().getValue()),
                        instant(e.getDateEnd().getValue()),
                        e.getStatus() == null ? "" : e.getStatus().getValue(),
                        e.getRelatedTo().stream()
                                .map(r -> r.getRelationshipType().getValue().toUpperCase(Locale.ROOT) + ":"
                                        + r.getValue())
                                .sorted()
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    private static String related(VEvent event) {
        return event.<RelatedTo>getProperties("RELATED-TO").stream()
                .map(r -> r.getRequiredParameter("RELTYPE").getValue() + ":" + r.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(p -> p.getValue()).orElse("");
    }

    private static Instant instant(DateProperty<? extends Temporal> property) {
        Temporal date = property.getDate();
        return date instanceof LocalDate day ? midnight(day) : Instant.from(date);
    }

    private static Instant instant(ICalDate date) {
        var raw = date.getRawComponents();
        return date.hasTime() ? date.toInstant() : midnight(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(CalendarFixtures.NEW_YORK).toInstant();
    }
}
