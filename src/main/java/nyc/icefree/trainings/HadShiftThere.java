package nyc.icefree.trainings;

import java.util.Set;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;

/** Who had a shift at an event; the room of shifts answers. */
public interface HadShiftThere {
    Set<PersonId> hadShiftAt(EventId event);
}
