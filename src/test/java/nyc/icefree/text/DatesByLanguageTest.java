package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nyc.icefree.site.PageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours as readers of each language write them, whether it is switched on or not. */
class DatesByLanguageTest {
    private static final LocalDate SATURDAY = LocalDate.parse("2026-12-05");
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Saturday, December 5, 2026 | Sat Dec 5 | December 2026 | Saturday, Sat | 6:30, 8 PM, 9:05 AM",
                "es | Sábado, 5 de diciembre de 2026 | Sáb 5 de dic | diciembre de 2026 | sábado, sáb | 6:30, 8 p.m., 9:05 a.m.",
                "zh-Hans | 2026年12月5日星期六 | 12月5日周六 | 2026年12月 | 星期六, 周六 | 晚上6:30, 晚上8:00, 上午9:05",
                "zh-Hant | 2026年12月5日 星期六 | 12月5日週六 | 2026年12月 | 星期六, 週六 | 晚上6:30, 晚上8:00, 上午9:05",
                "ru | Суббота, 5 декабря 2026 г. | Сб 5 дек. | декабрь 2026 г. | суббота, сб | 18:30, 20:00, 09:05",
                "bn | শনিবার, ৫ ডিসেম্বর, ২০২৬ | শনি ৫ ডিসে | ডিসেম্বর ২০২৬ | শনিবার, শনি | সন্ধ্যা ৬:৩০, রাত্রি ৮:০০, সকাল ৯:০৫",
                "ht | Samdi 5 desanm 2026 | Samdi 5 desanm | desanm 2026 | samdi, samdi | 6:30 PM, 8:00 PM, 9:05 AM",
                "ko | 2026년 12월 5일 토요일 | 12월 5일 (토) | 2026년 12월 | 토요일, 토 | 오후 6:30, 오후 8:00, 오전 9:05",
                "ar | السبت، 5 ديسمبر 2026 | السبت 5 ديسمبر | ديسمبر 2026 | السبت, السبت | 6:30 م, 8:00 م, 9:05 ص",
                "ur | ہفتہ، 5 دسمبر، 2026 | ہفتہ 5 دسمبر | دسمبر 2026 | ہفتہ, ہفتہ | شام 6:30, رات 8:00, صبح 9:05",
                "fr | Samedi 5 décembre 2026 | Sam. 5 déc. | décembre 2026 | samedi, sam. | 18h30, 20h00, 09h05",
                "pl | Sobota, 5 grudnia 2026 | Sob. 5 gru | grudzień 2026 | sobota, sob. | 18:30, 20:00, 09:05"
            })
    void one_evening_is_written_out(
            String tag, String date, String inList, String month, String weekday, String hours) {
        var words = new Words(TEXTS, new Language(tag));
        assertEquals(
                List.of(date, inList, month, weekday, hours),
                List.of(
                        plain(words.begin(words.date(SATURDAY))),
                        words.dayInList(SATURDAY, false),
                        plain(words.month(YearMonth.from(SATURDAY))),
                        words.weekday(SATURDAY) + ", " + words.weekdayInShort(SATURDAY.getDayOfWeek()),
                        words.hour(LocalTime.of(18, 30)) + ", " + words.timeInShort(LocalTime.of(20, 0)) + ", "
                                + words.time(LocalTime.of(9, 5))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | ', : ; '", "fr | ',  :  ; '", "zh-Hans | ，：；", "ur | '، : ؛ '"})
    void parts_of_a_line_are_kept_apart_as_the_language_does(String tag, String marks) {
        var words = new Words(TEXTS, new Language(tag));
        assertEquals(marks, plain(words.mark(',') + words.colon() + words.mark(';')));
    }

    private static String plain(String words) {
        return words.replaceAll("\\h", " ");
    }

    /** What the locale data lacks falls back on English. */
    @ParameterizedTest
    @CsvSource({"zh-Hans", "zh-Hant", "ru", "bn", "ht", "ko", "ar", "ur", "fr", "pl"})
    void no_day_and_no_month_is_said_in_english(String tag) {
        var words = new Words(TEXTS, new Language(tag));
        for (int i = 0; i < 12; i++) {
            String day = words.date(SATURDAY.plusMonths(i).plusDays(i));
            assertFalse(
                    day.toLowerCase(Locale.ROOT).matches(".*(day|january|february|march|june|july|august|september).*"),
                    day);
        }
    }

    @Test
    void a_period_is_said_in_haitian_creole() {
        assertEquals("1 an ak 6 mwa", HaitianCreole.period(Period.of(1, 6, 0)));
        assertEquals("30 jou", HaitianCreole.period(Period.ofDays(30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | zh-Hans",
                "zh-TW,zh;q=0.9 | zh-Hant",
                "zh-HK | zh-Hant",
                "zh-Hans-HK | zh-Hans",
                "yue-HK | zh-Hant",
                "ht-HT,fr;q=0.5 | ht",
                "wo,fr-FR;q=0.7,en;q=0.5 | fr",
                "ar-EG,en | ar",
                "en-US,zh-CN | en",
                "de | en",
                "* | en",
                "!! | en"
            })
    void what_a_phone_asks_for_is_found(String accepted, String found) {
        var offered = List.of("en", "es", "zh-Hans", "zh-Hant", "ht", "ar", "fr").stream()
                .map(Language::new)
                .toList();
        assertEquals(found, PageLanguage.preferred(accepted, offered).tag());
    }
}
