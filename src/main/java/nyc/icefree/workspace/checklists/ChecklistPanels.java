package nyc.icefree.workspace.checklists;

import nyc.icefree.checklists.Checklists;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the checklist of one event for the event's page. */
@Component
public class ChecklistPanels {
    private final Checklists checklists;
    private final ViewerWords words;

    ChecklistPanels(Checklists checklists, ViewerWords words) {
        this.checklists = checklists;
        this.words = words;
    }

    /** @param undated of a template, which has no day: nothing is due or done there */
    public ChecklistPanel of(EventId event, boolean undated) {
        return new ChecklistPanel(event, undated, checklists, words.get());
    }
}
