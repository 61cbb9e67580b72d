package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogAct;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** Asks for the moment at which an event publishes itself. */
public class HourDialog extends TitledDialog {
    /** @param consequence key of the words that say what follows */
    public HourDialog(Words words, ZoneId zone, String consequence, Consumer<Instant> step) {
        this(words, zone, consequence, DialogAct.atOnce(step));
    }

    public HourDialog(Words words, ZoneId zone, String consequence, DialogAct<Instant> step) {
        super(words.get("workspace.step.schedule.title"), DialogWidth.QUESTION);
        var when = DateFields.dateTime(words, words.get("workspace.step.schedule.when"));
        var now = submit(
                words, words.get("workspace.step.schedule.now"), when, () -> moment(when.getValue(), zone), step);
        add(new Paragraph(words.get(consequence)), when);
        foot(out(words.get("workspace.step.not")), now);
    }

    /** @throws Refused for none, or one that clocks skip */
    private static Instant moment(@Nullable LocalDateTime typed, ZoneId zone) {
        if (typed == null) {
            throw new Refused(PlanningRefused.NOT_IN_THE_FUTURE);
        }
        if (zone.getRules().getValidOffsets(typed).isEmpty()) {
            throw new Refused(FormProblem.START_SKIPPED_BY_CLOCK_CHANGE);
        }
        return typed.atZone(zone).toInstant();
    }
}
