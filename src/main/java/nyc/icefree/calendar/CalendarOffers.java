package nyc.icefree.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Component;

/** Makes the links that add an event to a calendar. Other companies read them, so they carry public facts alone. */
@Component
public class CalendarOffers {
    private static final String GOOGLE = "https://calendar.google.com/calendar/render";
    private static final String OUTLOOK = "https://outlook.live.com";
    private static final String OFFICE = "https://outlook.office.com";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Texts texts;
    private final Links links;
    private final Clock clock;

    CalendarOffers(Texts texts, Links links, Clock clock) {
        this.texts = texts;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @param event as the public or an invited person sees it
     * @return empty when it is over or called off
     */
    public Optional<AddToCalendar> of(EventView event, Language reader) {
        if (event.audience() != Audience.PUBLIC && event.audience() != Audience.INVITED) {
            throw new IllegalArgumentException("what only some may know is in no link");
        }
        return event.takesPlace() && !event.slot().isOver(clock.instant())
                ? Optional.of(new AddToCalendar(
                        FeedLinks.event(reader, event.slug()), event.listed() ? elsewhere(event, reader) : null))
                : Optional.empty();
    }

    private AddToCalendar.Elsewhere elsewhere(EventView event, Language reader) {
        var words = texts.in(reader);
        var text = new EventText(words);
        String more = words.get("calendar.more", "url", links.absolute(Links.event(reader, event.slug())));
        String title = text.summary(event);
        String place = text.location(event);
        var slot = event.slot();
        String google = Links.with(Links.with(GOOGLE, "action", "TEMPLATE"), "text", title);
        google = Links.with(google, "dates", span(slot, CalendarOffers::compact, INSTANT::format, "/"));
        google = Links.with(Links.with(google, "ctz", slot.zone().getId()), "details", more);
        return new AddToCalendar.Elsewhere(
                place.isEmpty() ? google : Links.with(google, "location", place),
                compose(OUTLOOK, slot, title, more, place),
                compose(OFFICE, slot, title, more, place));
    }

    private static String compose(String host, TimeSlot slot, String title, String more, String place) {
        String[] span =
                span(slot, LocalDate::toString, CalendarOffers::seconds, " ").split(" ", 2);
        String link = Links.with(host + "/calendar/0/action/compose", "rru", "addevent");
        link = Links.with(Links.with(link, "startdt", span[0]), "enddt", span[1]);
        link = slot.isWholeDays() ? Links.with(link, "allday", "true") : link;
        link = Links.with(Links.with(link, "subject", title), "body", more);
        return place.isEmpty() ? link : Links.with(link, "location", place);
    }

    /** Whole days end on the day after the last. Hours are instants: in autumn one local time means two of them. */
    private static String span(
            TimeSlot slot, Function<LocalDate, String> day, Function<Instant, String> moment, String between) {
        return slot.isWholeDays()
                ? day.apply(slot.startLocal().toLocalDate())
                        + between
                        + day.apply(slot.endLocal().toLocalDate())
                : moment.apply(slot.startsAt()) + between + moment.apply(slot.endsAt());
    }

    private static String compact(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
