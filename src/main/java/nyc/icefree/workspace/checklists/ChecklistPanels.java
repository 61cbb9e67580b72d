package nyc.icefree.workspace.checklists;

import nyc.icefree.checklists.Checklists;
import nyc.icefree.events.EventId;
import nyc.icefree.workspace.OwnWords;
import org.springframework.stereotype.Component;

/** Makes the checklist of one event for the event's page. */
@Component
public class ChecklistPanels {
    private final Checklists checklists;
    private final OwnWords words;

    ChecklistPanels(Checklists checklists, OwnWords words) {
        this.checklists = checklists;
        this.words = words;
    }

    public ChecklistPanel of(EventId event) {
        return new ChecklistPanel(event, checklists, words.get());
    }
}
