package nyc.icefree.site.posters;

import java.time.Clock;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.site.Preview;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Preview of an event's page in messengers, besides its title. */
@Component
public class EventPreviews {
    private final Pictures pictures;
    private final Links links;
    private final Clock clock;

    EventPreviews(Pictures pictures, Links links, Clock clock) {
        this.pictures = pictures;
        this.links = links;
        this.clock = clock;
    }

    public Preview of(Words words, EventView event) {
        var poster = Poster.of(event, words.language(), clock.instant());
        String address = PictureLinks.event(words.language(), event.slug(), pictures.version(poster));
        return new Preview(links.absolute(address), said(words, poster));
    }

    private static String said(Words words, Poster poster) {
        String standing = poster.standing().word(words);
        return words.get(
                standing.isEmpty() ? "site.picture.event" : "site.picture.event.off",
                "standing",
                standing,
                "date",
                words.begin(words.date(poster.day())),
                "kind",
                words.of(poster.kind()));
    }
}
