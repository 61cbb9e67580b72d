package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import nyc.icefree.shifts.cover.CoverWave;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverWaveTest {
    /** Both sides of each boundary. */
    @ParameterizedTest
    @CsvSource({
        "PT72H, 3, PT12H",
        "PT71H59M, 4, PT4H",
        "PT24H, 4, PT4H",
        "PT23H59M, 6, PT1H",
        "PT6H, 6, PT1H",
        "PT5H59M, 10, PT20M",
        "PT1M, 10, PT20M"
    })
    void the_less_time_is_left_the_more_are_asked_and_the_sooner(Duration left, int size, Duration spacing) {
        assertEquals(new CoverWave(size, spacing), CoverWave.with(left));
    }
}
