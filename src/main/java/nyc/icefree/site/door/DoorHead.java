package nyc.icefree.site.door;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which event it is.
 *
 * @param titleLang null when it is the reader's language
 */
public record DoorHead(String title, @Nullable String titleLang, String date, String time) {
    /** Languages whose headsets are given out: hands need none. */
    static List<Language> headsets(EventView event) {
        return event.interpreted().stream()
                .filter(language -> !language.isSigned())
                .toList();
    }

    static DoorHead of(Words words, EventView event) {
        var own = event.wordsIn(words.language());
        var planned = new WhenAndWhere(words);
        return new DoorHead(
                own.title(),
                own.language().equals(words.language()) ? null : own.language().tag(),
                words.begin(planned.date(event.slot())),
                planned.time(event.slot()));
    }
}
