package nyc.icefree.disclosure;

import java.util.List;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Wording;
import nyc.icefree.text.Language;

/**
 * A feed's last words about a public event that has left it. Its page tells what happened.
 *
 * @param titles without any other words
 */
public record FeedRemoval(String slug, List<EventWords> titles) {
    public FeedRemoval {
        titles = List.copyOf(titles);
    }

    static FeedRemoval of(EventView view) {
        return new FeedRemoval(
                view.slug(),
                view.words().stream().map(own -> own.mapped(Wording::titleOnly)).toList());
    }

    public String titleIn(Language language) {
        return EventWords.in(language, titles).title();
    }
}
