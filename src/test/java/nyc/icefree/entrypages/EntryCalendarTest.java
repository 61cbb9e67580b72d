package nyc.icefree.entrypages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nyc.icefree.Given;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryCalendarTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | 12月5日星期六 下午6:30 – 下午8:00 | 2026年12月5日 | 上午9:05",
                "zh-Hant | 12月5日星期六 下午6:30 – 下午8:00 | 2026年12月5日 | 上午9:05",
                "ru | Суббота, 5 декабря, 18:30 – 20:00 | 5 декабря 2026 г. | 09:05",
                "bn | শনিবার, ৫ ডিসেম্বর, সন্ধ্যা ৬:৩০ – রাত্রি ৮:০০ | ৫ ডিসেম্বর, ২০২৬ | সকাল ৯:০৫",
                "ht | Samdi 5 desanm, 6:30 PM – 8:00 PM | 5 desanm 2026 | 9:05 AM",
                "ko | 12월 5일 (토요일), 오후 6:30 – 오후 8:00 | 2026년 12월 5일 | 오전 9:05",
                "ar | السبت، 5 ديسمبر، 6:30 م – 8:00 م | 5 ديسمبر 2026 | 9:05 ص",
                "ur | ہفتہ، 5 دسمبر، شام 6:30 – رات 8:00 | 5 دسمبر، 2026 | صبح 9:05",
                "fr | Samedi 5 décembre, 18:30 – 20:00 | 5 décembre 2026 | 09:05",
                "pl | Sobota, 5 grudnia, 18:30 – 20:00 | 5 grudnia 2026 | 09:05"
            })
    void days_and_hours_are_written_as_its_readers_write_them(String tag, String span, String date, String morning) {
        var calendar = calendar(tag);
        assertEquals(span, calendar.span(evening(SATURDAY.atTime(20, 0))));
        assertEquals(date, calendar.date(SATURDAY));
        assertEquals(morning, calendar.time(LocalTime.of(9, 5)));
    }

    @Test
    void what_goes_on_into_another_day_or_has_no_hours_says_so() {
        var french = calendar("fr");
        assertEquals(
                "Samedi 5 décembre, 18:30 – Dimanche 6 décembre, 02:00",
                french.span(evening(SATURDAY.plusDays(1).atTime(2, 0))));
        assertEquals("Samedi 5 décembre", french.span(days(1)));
        assertEquals("Samedi 5 décembre – Dimanche 6 décembre", french.span(days(2)));
    }

    /** What is missing in one falls back on English, and says so in this test. */
    @Test
    void every_day_and_month_has_a_name_in_each_language() {
        for (var entry : EntryLanguage.ALL) {
            var calendar = new EntryCalendar(entry);
            for (int i = 0; i < 12; i++) {
                String day = calendar.day(SATURDAY.plusMonths(i).plusDays(i));
                assertFalse(
                        day.matches(
                                ".*(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|.*(Janu|Febru|March|June|July|August).*"),
                        day);
            }
        }
    }

    private static EntryCalendar calendar(String tag) {
        return new EntryCalendar(EntryLanguage.of(tag).orElseThrow());
    }

    private static TimeSlot evening(LocalDateTime end) {
        return TimeSlot.of(SATURDAY.atTime(18, 30), end, Given.NEW_YORK);
    }

    private static TimeSlot days(int length) {
        return TimeSlot.of(SATURDAY.atStartOfDay(), SATURDAY.plusDays(length).atStartOfDay(), Given.NEW_YORK);
    }
}
