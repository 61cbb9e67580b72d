package nyc.icefree.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.Words;

/** Asks for the moment at which an event publishes itself. */
public class HourDialog extends Dialog {
    /**
     * @param zone of the event, in which the moment is meant
     * @param consequence key of the words that say what follows
     */
    public HourDialog(Words words, ZoneId zone, String consequence, Consumer<Instant> step) {
        setHeaderTitle(words.get("workspace.step.schedule.title"));
        DialogWidth.QUESTION.of(this);
        var when = DateFields.dateTime(words, words.get("workspace.step.schedule.when"));
        var now = new Button(words.get("workspace.step.schedule.now"), click -> {
            if (when.getValue() == null) {
                FormMarks.mark(when, words.why(PlanningRefused.Reason.NOT_IN_THE_FUTURE));
                return;
            }
            if (zone.getRules().getValidOffsets(when.getValue()).isEmpty()) {
                FormMarks.mark(when, words.why(FormProblem.START_SKIPPED_BY_CLOCK_CHANGE));
                return;
            }
            Acts.at(when, words, () -> {
                step.accept(when.getValue().atZone(zone).toInstant());
                close();
            });
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(words.get(consequence)), when);
        getFooter().add(new Button(words.get("workspace.step.not"), click -> close()), now);
    }
}
