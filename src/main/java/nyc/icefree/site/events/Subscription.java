package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.calendar.FeedChoice;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Choice of events for a calendar program or another site, with the addresses for that. */
record Subscription(FeedChoice choice) {

    static Subscription of(AgendaQuery query) {
        return new Subscription(
                new FeedChoice(query.organization(), query.kind(), query.area(), query.language(), query.access()));
    }

    Subscription hostedBy(@Nullable String organization) {
        return new Subscription(choice.of(organization));
    }

    boolean all() {
        return choice.pairs().isEmpty();
    }

    /** The address for calendar programs, which never changes. */
    String feed(Language reader) {
        return choice.path(reader);
    }

    String path(Language reader) {
        return on(Links.subscribe(reader));
    }

    String on(String path) {
        return AgendaQuery.path(path, pairs());
    }

    EventFilter coming() {
        return choice.events();
    }

    List<String[]> pairs() {
        return choice.parameters();
    }
}
