package planted.icefree.events;

import nyc.icefree.people.CallerDecides;
import org.springframework.stereotype.Service;

/** Faults on purpose: a name that means nothing, and a public method that does not say who may. */
@Service
public class PlantedEventManager {
    public void silent() {}

    @CallerDecides
    public void onlyForOtherRooms() {}
}
