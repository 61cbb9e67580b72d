package nyc.icefree.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedRemoval;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Place;
import org.jspecify.annotations.Nullable;

/** The text of an event in a calendar, in one language: plain, without tags, with only what its audience may see. */
final class EventText {
    private static final int LONGEST_TITLE = 255;
    private final Words words;

    EventText(Words words) {
        this.words = words;
    }

    /** One line. A cancelled event says so in the title, because some programs show nothing else. */
    String summary(EventView event) {
        String title = SafeText.line(event.wordsIn(words.language()).title());
        if (event.postponed()) {
            return shorten(words.get("calendar.postponed", "title", title));
        }
        return shorten(event.cancelled() ? words.get("calendar.cancelled", "title", title) : title);
    }

    Language language() {
        return words.language();
    }

    /** The original's where nobody translated the title, unless our own words stand around it. */
    Language titleLanguage(EventView event) {
        return event.takesPlace() ? event.wordsIn(words.language()).language() : words.language();
    }

    /** One line, the whole title of an event that left the feed. */
    String left(FeedRemoval left) {
        return shorten(words.get("calendar.left", "title", SafeText.line(left.titleIn(words.language()))));
    }

    String withdrawn() {
        return words.get("word.cancelled");
    }

    /** Title of the former common entry once the dates of a series are entries of their own. */
    String parted() {
        return words.get("calendar.parted");
    }

    String joined() {
        return words.get("calendar.joined");
    }

    String description(EventView event, String page) {
        var own = event.wordsIn(words.language());
        var parts = new ArrayList<@Nullable String>();
        String reason = event.cancelReason();
        if (event.cancelled()) {
            parts.add(
                    reason == null || reason.isBlank()
                            ? words.get("calendar.cancelled-plain")
                            : words.get("calendar.cancelled-because", "reason", SafeText.line(reason)));
        }
        if (event.postponed()) {
            parts.add(words.get("calendar.postponed-explained"));
            parts.add(reason == null ? null : SafeText.line(reason));
        }
        parts.add(SafeText.plain(own.description()));
        if (event.audience() != Audience.PUBLIC) {
            // instructions are for people who come, never for a public feed
            parts.add(SafeText.plain(own.instructions()));
        }
        parts.add(facts(event));
        parts.add(origin(event));
        parts.add(words.get("calendar.more", "url", page));
        return multiline(joined(parts.stream(), "\n\n"));
    }

    String location(EventView event) {
        return new WhenAndWhere(words).location(event);
    }

    /** No commas inside a name: some programs split at them although they are escaped. */
    String categories(EventView event) {
        return Stream.of(words.of(event.kind()), area(event.place()))
                .filter(Objects::nonNull)
                .map(name -> SafeText.line(name).replaceAll("\\s*[,;]\\s*", " "))
                .collect(Collectors.joining(","));
    }

    private String facts(EventView event) {
        var facts = new ArrayList<@Nullable String>();
        facts.add(words.get("calendar.hosts", "names", list(event.hosts(), Host::name)));
        if (event.attendance() != Attendance.IN_PERSON) {
            facts.add(words.get("calendar.attendance", "how", words.of(event.attendance())));
        }
        if (!event.spoken().isEmpty()) {
            facts.add(words.get("calendar.spoken", "languages", words.within(event.spoken())));
        }
        if (!event.interpreted().isEmpty()) {
            facts.add(words.get("calendar.interpreted", "languages", words.within(event.interpreted())));
        }
        if (!event.access().isEmpty()) {
            var inOrder = event.access().stream().sorted().toList();
            facts.add(words.get("calendar.access", "facts", list(inOrder, words::of)));
        }
        event.accessibility().toldOfPhotographs(words::of).ifPresent(facts::add);
        var transit = event.place().transit();
        if (transit != null && !event.place().addressHidden()) {
            transit.in(words.language())
                    .ifPresent(way -> facts.add(words.get("calendar.transit", "way", SafeText.line(way.text()))));
        }
        return joined(facts.stream(), "\n");
    }

    private String origin(EventView event) {
        return event.origins().stream()
                .map(o -> words.get(
                        "calendar.origin",
                        "name",
                        SafeText.line(o.organization().name()),
                        "url",
                        o.url() == null ? "" : o.url(),
                        "linked",
                        o.url() == null ? "no" : "yes"))
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String area(Place place) {
        return place.area() == null ? null : words.of(place.area());
    }

    private <T> String list(List<T> things, Function<T, String> name) {
        return things.stream().map(name).map(SafeText::line).collect(Collectors.joining(words.comma()));
    }

    private static String joined(Stream<? extends @Nullable String> parts, String between) {
        return parts.filter(Objects::nonNull).filter(p -> !p.isBlank()).collect(Collectors.joining(between));
    }

    private static String shorten(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** Keeps line feeds and replaces other control characters. */
    static String multiline(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}\\u2028\\u2029\\uFEFF&&[^\\n]]", " ");
    }
}
