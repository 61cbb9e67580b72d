package nyc.icefree.shifts.lead;

import java.time.Instant;
import java.util.List;
import nyc.icefree.shifts.ShiftCard;

/**
 * A shift on its day, for whoever leads it.
 *
 * @param until when they see it, exclusive
 * @param begun who is not there by now is missing
 * @param givesTraining whoever is there has a training by its event now, if the lead says so
 * @param people all in it but the lead; who is waited for comes first, then by name
 */
public record LedShift(ShiftCard shift, Instant until, boolean begun, boolean givesTraining, List<LedPerson> people) {
    public int there() {
        return (int) people.stream().filter(LedPerson::isThere).count();
    }
}
