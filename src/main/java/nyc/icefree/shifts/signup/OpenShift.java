package nyc.icefree.shifts.signup;

import java.time.ZonedDateTime;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.SeatsNeededWord;
import nyc.icefree.shifts.ShiftCard;
import org.jspecify.annotations.Nullable;

/**
 * A shift that needs people, as anyone may see it.
 *
 * @param event for the public; null for a shift without event
 * @param needed as {@link SeatsNeededWord#toAnybody} for readers who are not in it
 * @param opens when sign-up begins, in the shift's zone; null when it has begun
 */
public record OpenShift(
        ShiftCard shift,
        @Nullable EventView event,
        OrganizationCard organization,
        SeatsNeededWord needed,
        @Nullable ZonedDateTime opens) {}
