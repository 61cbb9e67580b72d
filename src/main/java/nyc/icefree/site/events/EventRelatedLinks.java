package nyc.icefree.site.events;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.calendar.CalendarOffers;
import nyc.icefree.disclosure.Directions;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.SimilarEvents;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Finds the links that lead on from an event's page. */
@Component
record EventRelatedLinks(CalendarOffers calendars, SimilarEvents alike, AgendaLines lines, Links links) {
    private static final int MOST_ALIKE = 3;

    RelatedLinks of(Words words, EventView event, boolean over) {
        boolean goes = event.takesPlace() && !over;
        return new RelatedLinks(
                calendars.of(event, words.language()).orElse(null),
                goes ? Directions.to(words.city(), event).orElse(null) : null,
                over ? null : TellOthers.of(words, event, links).orElse(null),
                lines.dated(words, alike.to(event, MOST_ALIKE)),
                lists(words, event));
    }

    /**
     * Links to general lists, not to the reader's previous one: that would need an address per reader, which caches
     * would see.
     */
    private static List<EventPageContent.HostLink> lists(Words words, EventView event) {
        String all = Links.events(words.language());
        var lists = new ArrayList<EventPageContent.HostLink>();
        lists.add(new EventPageContent.HostLink(words.get("word.all-events"), all));
        lists.add(new EventPageContent.HostLink(
                words.of(event.kind()), Links.with(all, "kind", event.kind().slug())));
        var area = event.place().area();
        if (area != null) {
            lists.add(new EventPageContent.HostLink(words.of(area), Links.with(all, "area", area.slug())));
        }
        return lists;
    }
}
