package nyc.icefree.workspace.interpreters;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.interpreting.InsteadDesk;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the panel of one event's interpreters for its page. */
@Component
public class InterpreterPanels {
    private final InterpreterCoverage coverage;
    private final InsteadDesk instead;
    private final ShiftPlanning planning;
    private final ViewerWords words;

    InterpreterPanels(InterpreterCoverage coverage, InsteadDesk instead, ShiftPlanning planning, ViewerWords words) {
        this.coverage = coverage;
        this.instead = instead;
        this.planning = planning;
        this.words = words;
    }

    /** @param changed called after a shift was added or taken away in it */
    public InterpreterPanel of(EventView event, InterpreterPanel.Finder finder, Runnable changed) {
        return new InterpreterPanel(event, coverage, instead, planning, words.get(), finder, changed);
    }
}
