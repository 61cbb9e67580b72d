package nyc.icefree.shifts.cover;

import java.time.Duration;

/**
 * How many people are asked at once for cover, and how long they have before the next are asked. With time left a few are asked
 * and may think about it overnight; close to the start many are, in short turns.
 *
 * <table>
 * <caption>By the time left until the shift starts</caption>
 * <tr><td>three days or more</td><td>3 people, every 12 hours</td></tr>
 * <tr><td>one day or more</td><td>4 people, every 4 hours</td></tr>
 * <tr><td>six hours or more</td><td>6 people, every hour</td></tr>
 * <tr><td>less</td><td>10 people, every 20 minutes</td></tr>
 * </table>
 */
public record CoverWave(int size, Duration spacing) {
    public static CoverWave with(Duration left) {
        if (left.compareTo(Duration.ofDays(3)) >= 0) {
            return new CoverWave(3, Duration.ofHours(12));
        }
        if (left.compareTo(Duration.ofDays(1)) >= 0) {
            return new CoverWave(4, Duration.ofHours(4));
        }
        return left.compareTo(Duration.ofHours(6)) >= 0
                ? new CoverWave(6, Duration.ofHours(1))
                : new CoverWave(10, Duration.ofMinutes(20));
    }
}
