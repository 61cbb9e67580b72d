package planted.icefree.site;

import planted.icefree.events.PlantedEventManager;

/** A fault on purpose: a face that calls what only other rooms may. */
class PlantedPage {
    void show(PlantedEventManager events) {
        events.onlyForOtherRooms();
    }
}
