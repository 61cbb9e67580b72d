package nyc.icefree.trainings;

import java.util.Set;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;

public interface HadShiftThere {
    Set<PersonId> hadShiftAt(EventId event);
}
