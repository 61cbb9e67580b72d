package nyc.icefree.site.outlets;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nyc.icefree.calendar.EntryName;
import nyc.icefree.city.City;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;

/**
 * One event as JSON: what everybody may know, and nothing of who comes.
 *
 * @param id the same for ever
 * @param uid in calendars, with {@code recurrenceId} for a date of a series
 * @param url of its page in English; the others are under the language's tag
 * @param origins partners from whose calendars it came; empty for an event that was planned here
 * @param series that it is a date of; null for a single event
 * @param allDay then start and end are days, the end exclusive: an hour could be another day in another zone
 * @param reason of the status, null when it takes place
 */
record ApiEvent(
        String id,
        String uid,
        @Nullable String recurrenceId,
        String status,
        @Nullable String reason,
        int sequence,
        String created,
        String updated,
        String url,
        String calendar,
        @Nullable String reserve,
        String kind,
        String attendance,
        boolean allDay,
        String start,
        String end,
        String timeZone,
        List<Text> texts,
        Where place,
        List<String> spoken,
        List<String> interpreted,
        List<String> access,
        List<HostedBy> hosts,
        List<From> origins,
        @Nullable OfSeries series) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /** @param descriptionHtml a safe subset of HTML */
    record Text(String language, boolean original, String title, String description, String descriptionHtml) {}

    /** Null for what not everybody may know. */
    record Where(
            @Nullable String name,
            @Nullable String address,
            @Nullable String line,
            @Nullable String neighbourhood,
            @Nullable String area,
            @Nullable String transit,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean addressHidden) {
        static Where of(City city, EventView event) {
            Place place = event.place();
            var area = place.area();
            String line = WhenAndWhere.postal(city, event);
            return new Where(
                    place.name(),
                    place.address(),
                    line.isEmpty() ? null : line,
                    place.neighbourhood(),
                    area == null ? null : area.slug(),
                    place.transit() == null
                            ? null
                            : place.transit()
                                    .in(Language.ENGLISH)
                                    .map(Transit.Told::text)
                                    .orElse(null),
                    place.latitude(),
                    place.longitude(),
                    place.addressHidden());
        }
    }

    record HostedBy(String slug, String name, String url) {}

    /** @param url its page there; null when unknown or when it would tell a hidden place */
    record From(
            HostedBy organization,
            @Nullable String url,
            @Nullable String uid,
            boolean repeats) {}

    /** @param url of its page in English, which stays */
    record OfSeries(String id, String url, String calendar) {}

    static ApiEvent of(City city, EventView event, EntryName name, @Nullable UUID series, Links links) {
        var date = name.recurrenceId();
        return new ApiEvent(
                event.uid(),
                name.uid(),
                date == null ? null : TIME.format(date),
                event.cancelled() ? "cancelled" : event.postponed() ? "postponed" : "confirmed",
                event.state().isOff() ? event.cancelReason() : null,
                event.sequence(),
                event.createdAt().toString(),
                event.modifiedAt().toString(),
                links.absolute(Links.event(Language.ENGLISH, event.slug())),
                links.absolute(FeedLinks.event(Language.ENGLISH, event.slug())),
                event.takesRsvps() && !event.state().isOff()
                        ? links.absolute(Links.reserve(Language.ENGLISH, event.slug()))
                        : null,
                event.kind().slug(),
                event.attendance().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                event.slot().isWholeDays(),
                moment(event, true),
                moment(event, false),
                event.slot().zone().getId(),
                event.words().stream()
                        .map(w -> new Text(
                                w.language().tag(),
                                w.original(),
                                w.title(),
                                SafeText.plain(w.description()),
                                SafeText.html(w.description())))
                        .toList(),
                Where.of(city, event),
                event.spoken().stream().map(Language::tag).toList(),
                event.interpreted().stream().map(Language::tag).toList(),
                event.access().stream().sorted().map(AccessFact::slug).toList(),
                event.hosts().stream().map(host -> hosted(host, links)).toList(),
                event.origins().stream()
                        .map(o -> new From(hosted(o.organization(), links), o.url(), o.uid(), o.repeats()))
                        .toList(),
                series == null
                        ? null
                        : new OfSeries(
                                series.toString(),
                                links.absolute(Links.series(Language.ENGLISH, SeriesAddress.of(series, event))),
                                links.absolute(FeedLinks.series(Language.ENGLISH, series))));
    }

    private static HostedBy hosted(Host host, Links links) {
        return new HostedBy(
                host.slug(), host.name(), links.absolute(Links.organization(Language.ENGLISH, host.slug())));
    }

    /** With its zone's offset, {@code 2026-12-05T18:30:00-05:00}, or the day alone. */
    private static String moment(EventView event, boolean start) {
        var slot = event.slot();
        if (slot.isWholeDays()) {
            return (start ? slot.startLocal() : slot.endLocal()).toLocalDate().toString();
        }
        var at = start ? slot.startsAt() : slot.endsAt();
        return TIME.format(at.atZone(slot.zone()));
    }
}
