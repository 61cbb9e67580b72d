package nyc.icefree.workspace.announcements;

import com.vaadin.flow.component.Component;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.ViewerWords;

/** Makes what was announced of an event for its page. */
@org.springframework.stereotype.Component
public class AnnouncementPanels {
    private final AnnouncementDesk desk;
    private final ViewerWords words;

    AnnouncementPanels(AnnouncementDesk desk, ViewerWords words) {
        this.desk = desk;
        this.words = words;
    }

    public Component of(EventView event) {
        return new AnnouncementPanel(event, desk, words.get());
    }

    /** For organizers of a co-host: why they cannot. */
    public Component ofHost() {
        Words own = words.get();
        return new EmptyHint(own.get("workspace.announcements.host"));
    }
}
