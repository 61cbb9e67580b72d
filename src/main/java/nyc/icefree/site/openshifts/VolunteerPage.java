package nyc.icefree.site.openshifts;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.shiftlines.ShiftDay;
import nyc.icefree.site.shiftlines.ShiftGroup;
import nyc.icefree.site.shiftlines.ShiftLine;
import org.jspecify.annotations.Nullable;

/** Open shifts, without anybody's name. */
public record VolunteerPage(
        Frame frame,
        List<Option> roles,
        List<Option> dates,
        List<Option> languages,
        List<Option> areas,
        boolean filtered,
        @Nullable String event,
        boolean left,
        boolean stayed,
        List<ShiftDay<ShiftGroup<ShiftLine>>> days,
        @Nullable String more,
        String action,
        String signUp,
        String signIn) {}
