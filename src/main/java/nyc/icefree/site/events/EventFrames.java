package nyc.icefree.site.events;

import java.util.function.Function;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Frames;
import nyc.icefree.site.posters.EventPreviews;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Makes the {@link Frame} of an event's page; only listed events can be found and previewed. */
@Component
record EventFrames(Frames frames, EventPreviews previews) {
    Words words(Language reader) {
        return frames.words(reader);
    }

    Frame of(Words words, EventView event, EventSummary facts) {
        Function<Language, String> path = language -> Links.event(language, event.slug());
        if (!event.listed()) {
            return frames.closed(words.language(), facts.title(), path);
        }
        String summary =
                words.get("site.event.summary", "date", facts.date(), "time", facts.time(), "place", facts.place());
        return frames.open(words.language(), facts.title(), summary, previews.of(words, event), path);
    }
}
