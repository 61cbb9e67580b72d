package nyc.icefree.site.reserve;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.site.Option;
import nyc.icefree.text.Language;
import nyc.icefree.text.Phrase;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** @param title null when it is that of the shown event, like {@code place} */
public record OtherDate(
        String slug,
        String date,
        String time,
        @Nullable Phrase title,
        @Nullable String place,
        String path) {

    static OtherDate of(Words words, EventView other, EventView than) {
        var planned = new WhenAndWhere(words);
        var own = other.wordsIn(words.language());
        boolean same = own.title().equals(than.wordsIn(words.language()).title());
        String place = planned.nearby(other);
        return new OtherDate(
                other.slug(),
                words.begin(planned.date(other.slot())),
                planned.time(other.slot()),
                same ? null : new Phrase(own.title(), foreign(own.language(), words)),
                same && place.equals(planned.nearby(than)) ? null : place,
                Links.reserve(words.language(), other.slug()));
    }

    private static @Nullable Language foreign(Language language, Words words) {
        return language.equals(words.language()) ? null : language;
    }

    Option option(Words words, boolean chosen) {
        String when = date + words.mark(',') + time;
        return new Option(slug, place == null ? when : when + words.mark(',') + place, chosen, title);
    }
}
