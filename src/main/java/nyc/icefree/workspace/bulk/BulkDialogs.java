package nyc.icefree.workspace.bulk;

import java.util.List;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.messages.Outbox;
import nyc.icefree.shifts.planning.ShiftMovePreview;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.rsvps.AnswersForeseen;
import org.springframework.stereotype.Component;

/** Makes the dialog of an act on many events, with the services that it asks. */
@Component
public class BulkDialogs {
    private final ViewerWords words;
    private final BulkActs acts;
    private final ChangeAudience audience;
    private final AnswersForeseen answers;
    private final Outbox outbox;
    private final ShiftMovePreview shiftMoves;
    private final BackgroundTasks tasks;

    BulkDialogs(
            ViewerWords words,
            BulkActs acts,
            ChangeAudience audience,
            AnswersForeseen answers,
            Outbox outbox,
            ShiftMovePreview shiftMoves,
            BackgroundTasks tasks) {
        this.words = words;
        this.acts = acts;
        this.audience = audience;
        this.answers = answers;
        this.outbox = outbox;
        this.shiftMoves = shiftMoves;
        this.tasks = tasks;
    }

    /** @param page on which it is done: it waits where that takes its time */
    BulkDialog of(BulkKind kind, List<EventLine> lines, BulkBar page, Runnable done) {
        return new BulkDialog(
                words.get(),
                kind,
                lines,
                acts,
                audience,
                answers,
                outbox::told,
                shiftMoves::foresee,
                page,
                tasks,
                done);
    }
}
