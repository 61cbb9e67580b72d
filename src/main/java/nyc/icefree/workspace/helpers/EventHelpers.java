package nyc.icefree.workspace.helpers;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.interpreters.InterpreterPanel;
import nyc.icefree.workspace.shifts.ShiftBoard;
import nyc.icefree.workspace.shifts.ShiftBoards;
import org.springframework.stereotype.Component;

/** Makes the part of an event's page that says who helps: which languages are covered, the board of its shifts, and who was trained there. */
@Component
public class EventHelpers {
    private final ShiftBoards boards;
    private final InterpreterCoverage coverage;
    private final ShiftPlanning planning;
    private final TrainingDays days;
    private final ViewerWords words;
    private final Clock clock;

    EventHelpers(
            ShiftBoards boards,
            InterpreterCoverage coverage,
            ShiftPlanning planning,
            TrainingDays days,
            ViewerWords words,
            Clock clock) {
        this.boards = boards;
        this.coverage = coverage;
        this.planning = planning;
        this.days = days;
        this.words = words;
        this.clock = clock;
    }

    /** @param changed called after everything that changes how far the event is staffed */
    public Div of(EventView event, Runnable changed) {
        var all = new Both(event, changed);
        all.add(new TrainingDayPanel(days, event, event.slot().hasStarted(clock.instant()), words.get()));
        return all;
    }

    /** What changes in one of them is shown in the other. */
    private final class Both extends Div {
        private final InterpreterPanel panel;
        private final ShiftBoard board;

        Both(EventView event, Runnable changed) {
            board = boards.of(event, () -> {
                refreshPanel();
                changed.run();
            });
            panel = new InterpreterPanel(event, coverage, planning, words.get(), board::find, () -> {
                board.refresh();
                changed.run();
            });
            add(panel, board);
        }

        private void refreshPanel() {
            panel.refresh();
        }
    }
}
