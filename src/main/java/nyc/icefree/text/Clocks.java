package nyc.icefree.text;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** How a time of day is written where the common locale data of the JDK has it otherwise than its readers. */
final class Clocks {
    /** "B" stands for the part of the day: in the evening. */
    private static final Map<String, String> OWN = Map.of(
            "zh-Hans", "Bh:mm", "zh-Hant", "Bh:mm", "ru", "HH:mm", "bn", "B h:mm", "ht", "h:mm a", "ko", "a h:mm", "ar",
            "h:mm a", "ur", "B h:mm", "fr", "HH'h'mm", "pl", "HH:mm");

    private Clocks() {}

    static boolean has(Language language) {
        return OWN.containsKey(language.tag());
    }

    static DateTimeFormatter of(Language language) {
        String pattern = Objects.requireNonNull(OWN.get(language.tag()));
        var made = new DateTimeFormatterBuilder();
        if (pattern.startsWith("B")) {
            made.appendText(ChronoField.HOUR_OF_DAY, partsOfTheDay(language.locale()));
        }
        return made.appendPattern(pattern.replace("B", "")).toFormatter(language.locale());
    }

    /** Of each hour, by ICU: the JDK declines these words as after a preposition. In Chinese six o'clock is evening. */
    private static Map<Long, String> partsOfTheDay(Locale locale) {
        var format = new SimpleDateFormat("B", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        boolean chinese = locale.getLanguage().equals("zh");
        return LongStream.range(0, 24)
                .boxed()
                .collect(Collectors.toMap(
                        hour -> hour, hour -> format.format(at(chinese && hour == 18 ? 19 : hour.intValue()))));
    }

    private static Date at(int hour) {
        return Date.from(LocalDate.EPOCH.atTime(hour, 30).toInstant(ZoneOffset.UTC));
    }
}
