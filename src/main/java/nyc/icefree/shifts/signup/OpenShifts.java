package nyc.icefree.shifts.signup;

import java.util.List;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.ProgrammeMemory;
import nyc.icefree.people.Anyone;
import nyc.icefree.shifts.ShiftId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OpenShifts {
    private final OpenShiftList list;
    private final ProgrammeMemory memory;

    OpenShifts(OpenShiftList list, ProgrammeMemory memory) {
        this.list = list;
        this.memory = memory;
    }

    /** By start, at most 500. */
    @Anyone
    @Transactional(readOnly = true)
    public List<OpenShift> coming(OpenShiftFilter filter) {
        return memory.get(OpenShift.class, filter, () -> list.coming(filter));
    }

    /** Whether two people or more have taken each shift of childcare; empty where none is planned. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<Boolean> childcareSure(EventId event) {
        return memory.get(Boolean.class, event, () -> list.childcareSure(event));
    }

    /** Empty when it needs nobody any more, whatever the reason: nobody learns who took it. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<OpenShift> one(ShiftId shift) {
        return list.open(shift);
    }
}
