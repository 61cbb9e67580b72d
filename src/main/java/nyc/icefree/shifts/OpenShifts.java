package nyc.icefree.shifts;

import java.util.List;
import nyc.icefree.people.Anyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shifts that need people, for the public: without names. */
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
}
