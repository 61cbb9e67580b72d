package nyc.icefree.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largest beyond it a feed leaves out the far past and future, because Google is reported to lose events of
 * larger feeds; 0 for no bound
 */
@ConfigurationProperties("feeds")
public record FeedSettings(@DefaultValue("1000000B") DataSize largest) {
    /** With less, the calendar of all events would usually lose its past. */
    private static final DataSize LEAST = DataSize.ofBytes(100_000);

    private static final DataSize MOST = DataSize.ofMegabytes(100);

    public FeedSettings {
        boolean off = largest.toBytes() == 0;
        if (!off && (largest.compareTo(LEAST) < 0 || largest.compareTo(MOST) > 0)) {
            throw new IllegalArgumentException("FEEDS_LARGEST must be 0 (no bound) or from 100000B to 100MB, but is: "
                    + largest.toBytes() + " bytes");
        }
    }

    /** In octets. */
    long bound() {
        return largest.toBytes() == 0 ? Long.MAX_VALUE : largest.toBytes();
    }
}
