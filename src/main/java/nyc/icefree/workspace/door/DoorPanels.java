package nyc.icefree.workspace.door;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.QrDrawings;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the door of an event's page. */
@Component
public record DoorPanels(DoorLinks doors, Links links, QrDrawings codes, ViewerWords words) {
    /** @param counted after a number has changed */
    public DoorPanel of(EventView event, Runnable counted) {
        return new DoorPanel(event, this, words.get(), counted);
    }
}
