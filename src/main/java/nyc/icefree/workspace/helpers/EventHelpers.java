package nyc.icefree.workspace.helpers;

import com.vaadin.flow.component.html.Div;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.workspace.interpreters.InterpreterPanel;
import nyc.icefree.workspace.interpreters.InterpreterPanels;
import nyc.icefree.workspace.shifts.ShiftBoard;
import nyc.icefree.workspace.shifts.ShiftBoards;
import org.springframework.stereotype.Component;

/** Makes the part of an event's page that says who helps: which languages are covered, and the board of its shifts. */
@Component
public class EventHelpers {
    private final ShiftBoards boards;
    private final InterpreterPanels interpreters;

    EventHelpers(ShiftBoards boards, InterpreterPanels interpreters) {
        this.boards = boards;
        this.interpreters = interpreters;
    }

    /** @param changed called after everything that changes how far the event is staffed */
    public Div of(EventView event, Runnable changed) {
        return new Both(event, changed);
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
            panel = interpreters.of(event, board::find, () -> {
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
