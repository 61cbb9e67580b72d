package nyc.icefree.site.door;

import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tally sheet of an event. It says what the event's page says, so whoever finds that may print it. */
@Controller
record TallyController(Html html, Frames frames, EventProgramme programme) {
    @GetMapping(PageLanguage.PATH + "/events/{slug}/tally")
    ResponseEntity<byte[]> sheet(@PathVariable Language reader, @PathVariable String slug) {
        EventView event = programme.bySlug(slug).orElseThrow(NotYours::new);
        Function<Language, String> path = language -> DoorAddresses.tally(language, event.slug());
        if (!event.slug().equals(slug)) {
            return ResponseEntity.status(308)
                    .header("Location", path.apply(reader))
                    .build();
        }
        var head = DoorHead.of(frames.words(reader), event);
        var title = frames.words(reader).get("site.door.tally.title", "title", head.title());
        // the reader's language first, then the event's others, as far as the app speaks them
        var languages = Stream.concat(Stream.of(reader), event.accessibility().languages().stream())
                .filter(Language.READ::contains)
                .distinct()
                .map(frames::words)
                .toList();
        var page = new TallyPage(
                frames.closed(reader, title, path),
                head,
                Links.event(reader, event.slug()),
                languages,
                DoorHead.headsets(event));
        // like the event's own page: what only some may find is in no cache
        return event.listed() ? html.shared("site/door/tally.jte", page) : html.personal("site/door/tally.jte", page);
    }
}
