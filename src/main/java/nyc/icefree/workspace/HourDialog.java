package nyc.icefree.workspace;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogAct;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks for the moment at which an event publishes itself. */
public class HourDialog extends TitledDialog {
    /** @param consequence key of the words that say what follows */
    public HourDialog(Words words, ZoneId zone, String consequence, Consumer<Instant> step) {
        this(words, zone, consequence, DialogAct.atOnce(step));
    }

    public HourDialog(Words words, ZoneId zone, String consequence, DialogAct<Instant> step) {
        super(words.get("workspace.step.schedule.title"), DialogWidth.QUESTION);
        var when = DateFields.dateTime(words, words.get("workspace.step.schedule.when"));
        var now = Look.PRIMARY.button(words.get("workspace.step.schedule.now"), () -> {
            if (when.getValue() == null) {
                FormMarks.mark(when, words.why(PlanningRefused.NOT_IN_THE_FUTURE));
                return;
            }
            if (zone.getRules().getValidOffsets(when.getValue()).isEmpty()) {
                FormMarks.mark(when, words.why(FormProblem.START_SKIPPED_BY_CLOCK_CHANGE));
                return;
            }
            RefusalNotices.at(when, words, () -> {
                if (step.with(when.getValue().atZone(zone).toInstant(), fault -> again(when, words, fault))) {
                    close();
                }
            });
        });
        add(new Paragraph(words.get(consequence)), when);
        foot(out(words.get("workspace.step.not")), now);
    }

    private void again(DateTimePicker when, Words words, RuntimeException fault) {
        open();
        RefusalNotices.at(when, words, RefusalNotices.again(fault));
    }
}
