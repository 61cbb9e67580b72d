package nyc.icefree.sources;

import java.util.List;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar file holds, before anything of it becomes a draft.
 *
 * @param leftOut with the reason; not what is over or too far ahead
 * @param asksZone some of its times have no zone: a person has to say which is meant
 */
public record FilePreview(
        String name, @Nullable SourceProblem problem, List<Line> events, List<LeftOut> leftOut, boolean asksZone) {
    public FilePreview {
        events = List.copyOf(events);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param key names the date among those of this file
     * @param joins how people join it online is kept apart
     */
    public record Line(String key, String title, TimeSlot slot, String place, boolean joins, Standing standing) {}

    public enum Standing {
        FRESH,
        /** An event here bears its name already. */
        KNOWN,
        /** One of our own events that came back. */
        OURS,
        /** The file says that it is off. */
        CANCELLED
    }
}
