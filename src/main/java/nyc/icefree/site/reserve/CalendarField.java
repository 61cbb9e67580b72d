package nyc.icefree.site.reserve;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party wants its place in its own calendar, by mail, and how much the entry says.
 *
 * @param label the question
 * @param hint how it comes there, and what a calendar may ask for
 * @param action to which a page of its own posts it; null within the form of the answer
 */
public record CalendarField(
        String label,
        String hint,
        List<Option> options,
        @Nullable String action) {
    static final String NAME = "calendar";

    static CalendarField of(Words words, String chosen, @Nullable String action) {
        CalendarWish shown = read(chosen);
        return new CalendarField(
                words.get("site.calendar"),
                words.get(action == null ? "site.calendar.hint" : "site.calendar.hint.later") + " "
                        + words.get("site.calendar.press"),
                Stream.of(CalendarWish.values())
                        .map(wish -> new Option(slug(wish), words.get("site.calendar." + slug(wish)), wish == shown))
                        .toList(),
                action);
    }

    /** Without a word that we know, none. */
    static CalendarWish read(String typed) {
        return Stream.of(CalendarWish.values())
                .filter(wish -> slug(wish).equals(typed))
                .findFirst()
                .orElse(CalendarWish.NONE);
    }

    static String slug(CalendarWish wish) {
        return wish.name().toLowerCase(Locale.ROOT);
    }
}
