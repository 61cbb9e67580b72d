package nyc.icefree.site.events;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.series.PublicSeries;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesProgramme;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.signup.OpenShifts;
import nyc.icefree.site.posters.Band;
import nyc.icefree.site.posters.Poster;
import nyc.icefree.site.shiftlines.ShiftDay;
import nyc.icefree.site.shiftlines.ShiftGroup;
import nyc.icefree.site.shiftlines.ShiftLine;
import nyc.icefree.site.shiftlines.ShiftPart;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record EventPages(
        EventFrames frames,
        Reservations reservations,
        OpenShifts openShifts,
        SchemaOrg schema,
        SeriesProgramme series,
        FeedAddresses feeds,
        EventRelatedLinks links) {
    private static final int OTHER_DATES = 3;

    /** Keeps the page below 25 kB as a rule. */
    private static final int SHIFTS = 4;

    /** @param from code of the link by which the reader came; empty for none */
    EventPageContent page(Language reader, EventView event, String from, Instant now) {
        Words words = frames.words(reader);
        boolean over = event.slot().isOver(now);
        SpotsLeft places = reservations.spotsLeft(event.id());
        boolean open = event.takesPlace() && !over && event.takesRsvps() && places != SpotsLeft.CLOSED;
        boolean byInvitation = event.admittance() == Admittance.INVITED;
        var facts = EventSummary.of(words, event);
        var help = ShiftPart.of(!event.takesPlace() || over ? List.of() : help(words, event), 0, SHIFTS);
        var repeats = series.of(event.id(), OTHER_DATES).orElse(null);
        return new EventPageContent(
                frames.of(words, event, facts),
                event.listed() ? schema.of(words, event, repeats) : null,
                Band.of(words, Poster.of(event, reader, now)),
                facts,
                new EventWording(words).state(event, places, over),
                event.postponed(),
                open && !byInvitation ? reserve(reader, event, from) : null,
                open && byInvitation ? FindLinks.invited(reader, event.slug()) : null,
                new EventWording(words).act(event, places),
                event.takesPlace() && !over ? new EventWording(words).close(event, places, now) : null,
                event.access().contains(AccessFact.CHILDCARE) && event.takesPlace() && !over
                        ? childcare(words, event)
                        : null,
                off(words, event),
                EventPageContent.Body.of(words, event),
                EventPageContent.HostLink.of(reader, event.hosts()),
                event.origins().stream()
                        .map(origin -> new EventPageContent.OriginLink(
                                origin.organization().name(), origin.url()))
                        .toList(),
                help.days(),
                help.next() == null ? null : ShiftLinks.after(ShiftLinks.ofEvent(reader, event.slug()), help.next()),
                repeats == null ? null : again(words, event, repeats),
                links.of(words, event, over),
                Links.volunteer(reader),
                Links.events(reader));
    }

    /** Who watches the children, and whether that is free. */
    private String childcare(Words words, EventView event) {
        String key = openShifts
                .childcareSure(event.id())
                .map(sure -> sure ? "site.event.childcare-sure" : "site.event.childcare-unsure")
                .orElse("site.event.childcare-ask");
        boolean free = event.accessibility().noQuestions();
        return words.get(key, "host", event.host().name(), "free", free);
    }

    private EventPageContent.Again again(Words words, EventView event, PublicSeries found) {
        var day = found.meant().toLocalDate();
        boolean moved = !day.equals(event.slot().startLocal().toLocalDate());
        return new EventPageContent.Again(
                Links.series(words.language(), SeriesAddress.of(found.root(), event)),
                feeds.of(FeedLinks.series(words.language(), found.root())),
                moved ? words.get("site.series.moved", "date", words.day(day)) : null,
                found.rule() == null ? null : new RuleWords(words).sentence(found.rule()),
                found.coming().stream()
                        .filter(EventView::takesPlace)
                        .map(other -> new EventPageContent.HostLink(
                                words.begin(new WhenAndWhere(words).start(other.slot())),
                                Links.event(words.language(), other.slug())))
                        .toList());
    }

    private static EventPageContent.@Nullable Foreign off(Words words, EventView event) {
        if (event.takesPlace()) {
            return null;
        }
        var original = event.originalLanguage();
        String reason = event.cancelReason();
        return new EventPageContent.Foreign(
                reason == null ? "" : reason, original.equals(words.language()) ? null : original.tag());
    }

    private List<ShiftDay<ShiftGroup<ShiftLine>>> help(Words words, EventView event) {
        return ShiftGroup.days(words, openShifts.coming(OpenShiftFilter.at(event.id())));
    }

    private static String reserve(Language reader, EventView event, String from) {
        String form = Links.reserve(reader, event.slug());
        return from.isEmpty() ? form : Links.with(form, "from", from);
    }
}
