package nyc.icefree.trainings;

import java.util.Set;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;

/** Told by the room that keeps who has which shift. */
public interface HadShiftThere {
    /** Who had a shift of the event. */
    Set<PersonId> hadShiftAt(EventId event);
}
