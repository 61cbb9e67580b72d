package nyc.icefree.text;

import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Days, months and periods, which the common locale data lacks; their words do not change with the number. */
final class HaitianCreole {
    static final Language LANGUAGE = new Language("ht");
    private static final Map<Long, String> DAYS = numbered("lendi madi mèkredi jedi vandredi samdi dimanch");
    private static final Map<Long, String> MONTHS =
            numbered("janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm");

    private HaitianCreole() {}

    /** "samdi 5 desanm 2026", as far as the skeleton asks for it. */
    static DateTimeFormatter date(String skeleton) {
        var made = new DateTimeFormatterBuilder();
        String between = "";
        for (char part : "EcdMy".toCharArray()) {
            if (skeleton.indexOf(part) >= 0) {
                made.appendLiteral(between);
                switch (part) {
                    case 'E', 'c' -> made.appendText(ChronoField.DAY_OF_WEEK, DAYS);
                    case 'd' -> made.appendValue(ChronoField.DAY_OF_MONTH);
                    case 'M' -> made.appendText(ChronoField.MONTH_OF_YEAR, MONTHS);
                    default -> made.appendValue(ChronoField.YEAR);
                }
                between = " ";
            }
        }
        return made.toFormatter(LANGUAGE.locale());
    }

    static String period(Period period) {
        return Stream.of(said(period.getYears(), "an"), said(period.getMonths(), "mwa"), said(period.getDays(), "jou"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ak "));
    }

    private static String said(int number, String unit) {
        return number > 0 ? number + " " + unit : "";
    }

    private static Map<Long, String> numbered(String names) {
        var all = List.of(names.split(" "));
        return LongStream.rangeClosed(1, all.size())
                .boxed()
                .collect(Collectors.toMap(n -> n, n -> all.get(n.intValue() - 1)));
    }
}
