package nyc.icefree.door;

import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * An event as its door shows it.
 *
 * @param interpreted the languages of headsets
 * @param room how many people it holds; null when nobody said
 */
public record DoorEvent(
        EventId id,
        List<EventWords> words,
        TimeSlot slot,
        List<Language> interpreted,
        @Nullable Integer room) {
    public EventWords wordsIn(Language reader) {
        return EventWords.in(reader, words);
    }
}
