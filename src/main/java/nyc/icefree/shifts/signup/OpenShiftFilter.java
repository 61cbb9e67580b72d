package nyc.icefree.shifts.signup;

import java.time.LocalDate;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Filter of open shifts; null for any.
 *
 * @param language only shifts that need no other language
 * @param from first day, in the shift's zone
 * @param until last day
 */
public record OpenShiftFilter(
        @Nullable ShiftRole role,
        @Nullable Language language,
        @Nullable Area area,
        @Nullable OrganizationId organization,
        @Nullable EventId event,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public static final OpenShiftFilter ALL = new OpenShiftFilter(null, null, null, null, null, null, null);

    public static OpenShiftFilter at(EventId event) {
        return new OpenShiftFilter(null, null, null, null, event, null, null);
    }
}
