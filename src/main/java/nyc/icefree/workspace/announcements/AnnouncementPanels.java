package nyc.icefree.workspace.announcements;

import com.vaadin.flow.component.Component;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.HostAnnouncements;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.ViewerWords;

/** Makes what was announced of an event for its page. */
@org.springframework.stereotype.Component
public class AnnouncementPanels {
    private final AnnouncementDesk desk;
    private final HostAnnouncements announcements;
    private final ViewerWords words;

    AnnouncementPanels(AnnouncementDesk desk, HostAnnouncements announcements, ViewerWords words) {
        this.desk = desk;
        this.announcements = announcements;
        this.words = words;
    }

    public Component of(EventView event) {
        return new AnnouncementPanel(event, desk, announcements, words.get());
    }

    /** For organizers of a co-host: why they cannot. */
    public Component ofHost() {
        Words own = words.get();
        return new EmptyHint(own.get("workspace.announcements.host"));
    }
}
