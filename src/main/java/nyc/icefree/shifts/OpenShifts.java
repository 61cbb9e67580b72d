package nyc.icefree.shifts;

import java.util.List;
import nyc.icefree.people.Anyone;
import org.springframework.stereotype.Service;

/** The shifts that need people, for the public: without names. */
@Service
public class OpenShifts {
    /** By start, at most 500. */
    @Anyone
    public List<OpenShift> coming(OpenShiftFilter filter) {
        throw new IllegalStateException("not built yet");
    }
}
