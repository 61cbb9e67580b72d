package nyc.icefree.shifts.announced;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.UUID;

/** Announced when people were asked about shifts. */
public record ShiftOffered(
        @JsonAlias("ask") // in announcements registered before
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<UUID> asks) {
    /** As {@link ShiftsAssigned#MOST}. */
    public static final int MOST = ShiftsAssigned.MOST;
}
