package nyc.icefree.site.posters;

import java.time.YearMonth;
import nyc.icefree.text.Words;

/** @param shape data of an SVG path in a square of 100 */
public record Band(String styles, String shape, String date, String weekday, String number, String month, String word) {
    public static Band of(Words words, Poster poster) {
        var day = poster.day();
        return new Band(
                "band-" + poster.kind().slug() + " band-" + poster.standing().slug(),
                KindShapes.of(poster.kind()),
                words.begin(words.date(day)),
                words.begin(words.weekday(day)),
                words.dayOfMonth(day),
                words.month(YearMonth.from(day)),
                poster.standing().word(words));
    }
}
