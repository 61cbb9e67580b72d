package nyc.icefree.shifts.day;

import java.time.Instant;
import java.util.List;
import nyc.icefree.shifts.ShiftCard;

/**
 * A shift on its day, for whoever leads it.
 *
 * @param until when they see it, exclusive
 * @param people all in it but the lead; who is waited for comes first, then by name
 */
public record LedShift(ShiftCard shift, Instant until, List<LedPerson> people) {
    public int there() {
        return (int) people.stream().filter(LedPerson::isThere).count();
    }
}
