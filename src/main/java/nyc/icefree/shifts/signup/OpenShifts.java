package nyc.icefree.shifts.signup;

import java.util.List;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.Anyone;
import nyc.icefree.shifts.ShiftId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OpenShifts {
    private final OpenShiftList list;

    OpenShifts(OpenShiftList list) {
        this.list = list;
    }

    /** By start, at most 500. */
    @Anyone
    @Transactional(readOnly = true)
    public List<OpenShift> coming(OpenShiftFilter filter) {
        return list.coming(filter);
    }

    /** Childcare is planned at the event, and fewer than two people have taken it so far. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isChildcareUnsure(EventId event) {
        return list.isChildcareUnsure(event);
    }

    /** Empty when it needs nobody any more, whatever the reason: nobody learns who took it. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<OpenShift> one(ShiftId shift) {
        return list.open(shift);
    }
}
