package nyc.icefree.shifts;

import java.util.List;
import java.util.Optional;
import nyc.icefree.events.EventId;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;

/** What the rooms above read of shifts: mails and the private calendar. */
@Service
public class ShiftRecords {
    /** Empty when the volunteer or the shift is gone. */
    @InHouse
    public Optional<ShiftMail> mailFor(AssignmentId assignment) {
        throw new IllegalStateException("not built yet");
    }

    /** Everybody who holds or asked for a shift of the event, to be told of a change or cancellation. */
    @InHouse
    public List<AssignmentId> toTell(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    /** Empty for a token that is not, or no longer, one. */
    @InHouse
    public Optional<VolunteerCalendar> shiftsForCalendar(String token) {
        throw new IllegalStateException("not built yet");
    }
}
