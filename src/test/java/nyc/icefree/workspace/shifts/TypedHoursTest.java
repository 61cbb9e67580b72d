package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {
    /** The same as in the fields for times (StaffPlansTest). */
    @ParameterizedTest
    @CsvSource({
        "6:30p, 18:30",
        "630pm, 18:30",
        "6:30 a, 06:30",
        "18:30, 18:30",
        "18, 18:00",
        "9, 09:00",
        "noon, 12:00",
        "mediodía, 12:00",
        "medianoche, 00:00",
        "12am, 00:00",
        "12 p.m., 12:00",
        "6:30\u202fPM, 18:30",
        "a las 7 de la noche, 19:00",
        "18h30, 18:30",
        "18 horas, 18:00"
    })
    void an_hour_is_what_people_mean_by_it(String typed, LocalTime meant) {
        assertEquals(Optional.of(meant), TypedHours.time(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late", "25", "6:60", "13pm", "0am", "6:30x", "9-1", "6:3"})
    void what_is_half_understood_is_none(String typed) {
        assertEquals(Optional.empty(), TypedHours.time(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "9-1, 09:00, 13:00",
        "9–13, 09:00, 13:00",
        "6-8pm, 18:00, 20:00",
        "11-1pm, 11:00, 13:00",
        "6p-8, 18:00, 20:00",
        "18 a 20, 18:00, 20:00",
        "6:30 to 8 pm, 18:30, 20:00",
        "10pm - 1am, 22:00, 01:00",
        "22-1, 22:00, 01:00",
        "noon-2, 12:00, 14:00",
        "6 pm-midnight, 18:00, 00:00",
        "12-2pm, 12:00, 14:00",
        "9a - 1p, 09:00, 13:00"
    })
    void both_hours_may_stand_together(String typed, LocalTime from, LocalTime to) {
        assertEquals(Optional.of(new TypedHours.Span(from, to)), TypedHours.span(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9-", "-1", "9-1-2", "late-9", "9 to late", "25-26"})
    void what_is_no_span_is_none(String typed) {
        assertEquals(Optional.empty(), TypedHours.span(typed));
    }
}
