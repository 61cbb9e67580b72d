package nyc.icefree.messages.letters;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.OtherDates;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Listed events that have room for all of a party whose event is off. */
@Component
public record SimilarInMail(OtherDates dates, Links links) {
    private static final int MOST = 3;

    public void write(Letter.Writing letter, EventView cancelled, int people, Words words) {
        var similar = dates.withRoom(cancelled, people, MOST).stream()
                .filter(EventView::listed)
                .toList();
        if (!similar.isEmpty()) {
            letter.passage(passage -> {
                passage.say(words.get("mail.similar"));
                similar.forEach(other -> line(passage, other, words));
            });
        }
    }

    /** As everybody may read it on its page. */
    public void line(Letter.Writing letter, EventView other, Words words) {
        letter.passage(
                other.kind(),
                passage -> EventInMail.nearby(passage, other, words)
                        .link(
                                words.get("mail.similar.link"),
                                links.absolute(Links.event(words.language(), other.slug()))));
    }
}
