package nyc.icefree.partnercalendars;

import java.util.List;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** @param asksZone some of its times have no zone: a person has to say which is meant */
public record SourcePreview(
        String name,
        @Nullable SourceProblem problem,
        int entries,
        List<Line> events,
        List<LeftOut> leftOut,
        boolean asksZone) {

    /** @param ours one of our own events that came back */
    public record Line(String title, TimeSlot slot, String place, boolean joins, boolean cancelled, boolean ours) {}
}
