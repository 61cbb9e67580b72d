package nyc.icefree.site.events;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.series.PublicSeries;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.VenueAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An event's page for search engines (schema.org, as JSON-LD): the same as everybody reads there. */
@Component
record SchemaOrg(Links links) {
    /** Sorts keys, also those of {@code Map.of}: otherwise each process would give the page another ETag. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final int MOST_DATES = 20;
    private static final Set<String> OF_ONE_DATE = Set.of(
            "@type", "@id", "name", "url", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location");
    private static final String ROOT = "https://schema.org/";

    /** Safe inside a script element: nothing in it can end one, or begin a comment. */
    String of(Words words, EventView event, @Nullable PublicSeries series) {
        return written(event(words, event, series));
    }

    String series(Words words, SeriesOverview overview, SeriesOverview.Stretch stretch) {
        EventView usual = stretch.usual();
        var shared = event(words, usual, null);
        var it = new LinkedHashMap<String, Object>();
        it.put("@context", "https://schema.org");
        it.putAll(SchemaSeries.of(
                shared,
                overview.series().root(),
                stretch.part().rule(),
                usual.slot().zone(),
                links.absolute(Links.series(words.language(), overview.address()))));
        it.put("description", Objects.requireNonNull(shared.get("description")));
        it.put(
                "subEvent",
                overview.coming().stream()
                        .limit(MOST_DATES)
                        .map(date -> {
                            var one = event(words, date.event(), null);
                            one.keySet().retainAll(OF_ONE_DATE);
                            return one;
                        })
                        .toList());
        return written(it);
    }

    private static String written(Map<String, Object> it) {
        return JSON.writeValueAsString(it)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> event(Words words, EventView event, @Nullable PublicSeries series) {
        var own = event.wordsIn(words.language());
        String page = links.absolute(Links.event(words.language(), event.slug()));
        var it = new LinkedHashMap<String, Object>();
        it.put("@context", "https://schema.org");
        it.put("@type", "Event");
        it.put("@id", EventName.of(event.uid()));
        it.put("name", SafeText.line(own.title()));
        it.put("description", SafeText.plain(own.description()));
        it.put("inLanguage", event.spoken().stream().map(Language::tag).toList());
        it.put("url", page);
        addDates(it, event.slot());
        it.put(
                "eventStatus",
                ROOT
                        + (event.cancelled()
                                ? "EventCancelled"
                                : event.postponed() ? "EventPostponed" : "EventScheduled"));
        it.put(
                "eventAttendanceMode",
                ROOT
                        + switch (event.attendance()) {
                            case IN_PERSON -> "OfflineEventAttendanceMode";
                            case ONLINE -> "OnlineEventAttendanceMode";
                            case HYBRID -> "MixedEventAttendanceMode";
                        });
        it.put("isAccessibleForFree", true);
        it.put("location", locations(words, event, page));
        it.put(
                "organizer",
                event.hosts().stream()
                        .map(host -> Map.of(
                                "@type",
                                "Organization",
                                "name",
                                SafeText.line(host.name()),
                                "url",
                                links.absolute(Links.organization(words.language(), host.slug()))))
                        .toList());
        var elsewhere = event.origins().stream()
                .flatMap(origin -> Stream.ofNullable(origin.url()))
                .toList();
        if (!elsewhere.isEmpty()) {
            it.put("sameAs", elsewhere);
        }
        if (series != null) {
            it.put(
                    "superEvent",
                    SchemaSeries.of(
                            it,
                            series.root(),
                            series.rule(),
                            event.slot().zone(),
                            links.absolute(Links.series(words.language(), SeriesAddress.of(series.root(), event)))));
        }
        return it;
    }

    /** Online events give the page's address: the link itself is for those who come. */
    private static List<Map<String, Object>> locations(Words words, EventView event, String page) {
        var all = new ArrayList<Map<String, Object>>();
        Place place = event.place();
        if (event.attendance() != nyc.icefree.eventform.Attendance.ONLINE) {
            var where = new LinkedHashMap<String, Object>();
            where.put("@type", "Place");
            where.put("name", new WhenAndWhere(words).place(place));
            where.put("address", address(VenueAddress.of(words.city(), place)));
            WhenAndWhere.point(event)
                    .ifPresent(point -> where.put(
                            "geo",
                            Map.of(
                                    "@type",
                                    "GeoCoordinates",
                                    "latitude",
                                    point.latitude(),
                                    "longitude",
                                    point.longitude())));
            all.add(where);
        }
        if (event.attendance() != nyc.icefree.eventform.Attendance.IN_PERSON) {
            all.add(Map.of("@type", "VirtualLocation", "url", page));
        }
        return all;
    }

    /** In English, as in calendars; leaves the state out when it is unknown. */
    private static Map<String, Object> address(VenueAddress postal) {
        var it = new LinkedHashMap<String, Object>();
        it.put("@type", "PostalAddress");
        put(it, "streetAddress", postal.street());
        put(it, "addressLocality", postal.city());
        put(it, "addressRegion", postal.state());
        put(it, "postalCode", postal.zip());
        it.put("addressCountry", "US");
        return it;
    }

    private static void put(Map<String, Object> to, String name, @Nullable String value) {
        if (value != null) {
            to.put(name, SafeText.line(value));
        }
    }

    /** Days without hours for whole days; schema.org includes the last one. */
    private static void addDates(Map<String, Object> it, TimeSlot slot) {
        var time = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
        boolean days = slot.isWholeDays();
        it.put(
                "startDate",
                days
                        ? slot.startLocal().toLocalDate().toString()
                        : time.format(slot.startsAt().atZone(slot.zone())));
        it.put(
                "endDate",
                days ? slot.lastDay().toString() : time.format(slot.endsAt().atZone(slot.zone())));
    }
}
