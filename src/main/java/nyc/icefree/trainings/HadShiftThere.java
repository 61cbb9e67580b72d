package nyc.icefree.trainings;

import java.util.Set;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;

public interface HadShiftThere {
    Set<PersonId> hadShiftAt(EventId event);
}
