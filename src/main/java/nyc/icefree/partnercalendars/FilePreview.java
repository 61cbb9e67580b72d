package nyc.icefree.partnercalendars;

import java.util.List;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * @param leftOut without past and too distant dates
 * @param asksZone some of its times have no zone: a person has to say which is meant
 */
public record FilePreview(
        String name, @Nullable SourceProblem problem, List<Line> events, List<LeftOut> leftOut, boolean asksZone) {
    public FilePreview {
        events = List.copyOf(events);
        leftOut = List.copyOf(leftOut);
    }

    /** @param key names the date within this file */
    public record Line(String key, String title, TimeSlot slot, String place, boolean joins, Standing standing) {}

    public enum Standing {
        FRESH,
        /** An event here already has its UID. */
        KNOWN,
        OURS,
        CANCELLED
    }
}
