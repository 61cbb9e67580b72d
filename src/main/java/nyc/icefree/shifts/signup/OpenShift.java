package nyc.icefree.shifts.signup;

import java.time.ZonedDateTime;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.SeatsNeeded;
import nyc.icefree.shifts.ShiftCard;
import org.jspecify.annotations.Nullable;

/**
 * A shift that needs people, as anyone may see it.
 *
 * @param event for the public; null for a shift that stands alone
 * @param needed to whoever is not in it as {@link SeatsNeeded#toAnybody}
 * @param opens when sign-up begins, by the clock of the shift; null when it has
 */
public record OpenShift(
        ShiftCard shift,
        @Nullable EventView event,
        OrganizationCard organization,
        SeatsNeeded needed,
        @Nullable ZonedDateTime opens) {}
