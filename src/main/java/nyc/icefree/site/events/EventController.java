package nyc.icefree.site.events;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.reports.HeardCodes;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
record EventController(Html html, EventProgramme programme, EventPages pages, Clock clock) {
    @GetMapping(PageLanguage.PATH + "/events/{slug}")
    ResponseEntity<byte[]> event(
            @PathVariable Language reader,
            @PathVariable String slug,
            @RequestParam(name = "from", defaultValue = "") String from) {
        Instant now = clock.instant();
        EventView event = programme.bySlug(slug).orElseThrow(NotYours::new);
        if (!event.slug().equals(slug)) {
            return ResponseEntity.status(308)
                    .header("Location", Links.event(reader, event.slug()))
                    .build();
        }
        if (!from.isEmpty() && !HeardCodes.isCode(from)) {
            // caches keep one page for each known code, and none for what anybody types
            return Html.seeOther(Links.event(reader, event.slug()));
        }
        var page = pages.page(reader, event, from, now);
        // an unlisted event is for people with its link: in no cache and no index
        return event.listed()
                ? html.shared("site/event.jte", page, turnsAt(event, now))
                : html.personal("site/event.jte", page);
    }

    /** When the page changes by itself: reserving ends when RSVPs close, and the calendar file at the event's end. */
    private static Instant turnsAt(EventView event, Instant now) {
        if (event.takesRsvps() && now.isBefore(event.rsvpsCloseAt())) {
            return event.rsvpsCloseAt();
        }
        return event.slot().isOver(now) ? Instant.MAX : event.slot().endsAt();
    }
}
