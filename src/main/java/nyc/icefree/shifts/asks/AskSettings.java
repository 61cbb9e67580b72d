package nyc.icefree.shifts.asks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param perWeek how often one person is asked for shifts within seven days at most, by all organizations together; 0 to 50 */
@ConfigurationProperties("asks")
record AskSettings(@DefaultValue("3") int perWeek) {
    static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST = 50;

    AskSettings {
        if (perWeek < 0 || perWeek > MOST) {
            throw new IllegalArgumentException("ASKS_PERWEEK must be 0 to 50, but is: " + perWeek);
        }
    }
}
