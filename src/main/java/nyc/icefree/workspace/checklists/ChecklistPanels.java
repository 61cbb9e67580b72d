package nyc.icefree.workspace.checklists;

import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the checklist of one event, or of one template, for its page. */
@Component
public class ChecklistPanels {
    private final Checklists checklists;
    private final PatternTasks patterns;
    private final ViewerWords words;

    ChecklistPanels(Checklists checklists, PatternTasks patterns, ViewerWords words) {
        this.checklists = checklists;
        this.patterns = patterns;
        this.words = words;
    }

    /** @param changed called after everything that changes how much is still to do */
    public ChecklistPanel of(EventId event, Runnable changed) {
        return new ChecklistPanel(event, checklists, words.get(), changed);
    }

    public PatternChecklist of(PatternId pattern) {
        return new PatternChecklist(pattern, patterns, words.get());
    }
}
