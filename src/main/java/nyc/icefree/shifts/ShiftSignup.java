package nyc.icefree.shifts;

import java.util.List;
import java.util.Optional;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;

/** What a signed-in volunteer does with shifts: see what fits, take it or ask for it, hand it back. */
@Service
public class ShiftSignup {
    /**
     * Taking again what one holds changes nothing.
     *
     * @throws ShiftRefused when the status is not FREE
     */
    @VolunteersMay
    public AssignmentId take(ShiftId shift) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * Asking twice changes nothing.
     *
     * @throws ShiftRefused when the status is not ASK
     */
    @VolunteersMay
    public AssignmentId ask(ShiftId shift) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * Gives a held shift back or withdraws the asking; twice changes nothing.
     *
     * @throws ShiftRefused when it has started
     */
    @VolunteersMay
    public void handBack(ShiftId shift) {
        throw new IllegalStateException("not built yet");
    }

    /** Coming ones by start, then past ones, the latest first. */
    @VolunteersMay
    public List<MyShift> mine() {
        throw new IllegalStateException("not built yet");
    }

    /** Open shifts, those that the volunteer may sign up for first, then by start. */
    @VolunteersMay
    public List<OfferedShift> offered(OpenShiftFilter filter) {
        throw new IllegalStateException("not built yet");
    }

    @VolunteersMay
    public Optional<OfferedShift> offered(ShiftId shift) {
        throw new IllegalStateException("not built yet");
    }

    /** The token of the volunteer's own calendar feed; made when first asked for. */
    @VolunteersMay
    public SecretToken calendarLink() {
        throw new IllegalStateException("not built yet");
    }

    /** A new token; the old one answers no more. */
    @VolunteersMay
    public SecretToken renewCalendarLink() {
        throw new IllegalStateException("not built yet");
    }
}
