package nyc.icefree.shifts.day;

import java.time.Instant;
import java.util.List;
import nyc.icefree.shifts.ShiftCard;

/**
 * A shift on its day, for its lead.
 *
 * @param until end of the lead's access, exclusive
 * @param people all in it but the lead; first those who are not there, then by name
 */
public record ShiftSeenByLead(ShiftCard shift, Instant until, List<PersonSeenByLead> people) {
    public int there() {
        return (int) people.stream().filter(PersonSeenByLead::isThere).count();
    }
}
