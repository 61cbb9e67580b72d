package nyc.icefree.disclosure;

import java.util.List;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;

/**
 * All that a feed may still say of a public event that has left it: titles and page. What happened to it is told on
 * that page.
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
                view.words().stream()
                        .map(own -> new EventWords(own.language(), own.title(), "", "", own.original()))
                        .toList());
    }

    public String titleIn(Language language) {
        return EventWords.in(language, titles).title();
    }
}
