package nyc.icefree.workspace.series;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesChangePreview;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogAct;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** Asks how far a change of one date reaches, after it has said what becomes of the others. */
public class ScopeDialog extends TitledDialog {
    private final Words words;
    private final SeriesChangeSummary summary;
    private final Function<Scope, SeriesChangePreview> preview;
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Button now;
    private @Nullable SeriesChangePreview seen;

    public interface Change {
        /** @param foreseen null for one date @param later as {@link DialogAct} has it */
        boolean of(
                Scope scope, @Nullable SeriesChangePreview foreseen, String reason, Consumer<RuntimeException> later);
    }

    /** @param elsewhere gets what cannot be mended here, after the dialog has closed */
    public ScopeDialog(
            Words words,
            SeriesChangeSummary summary,
            Function<Scope, SeriesChangePreview> preview,
            Change change,
            Consumer<Refused> elsewhere) {
        super(words.get("workspace.scope"), DialogWidth.FORM);
        this.words = words;
        this.summary = summary;
        this.preview = preview;
        Form.choice(
                        scope,
                        words.get("workspace.scope.which"),
                        Scope.values(),
                        s -> words.get("workspace.scope." + s.name().toLowerCase(Locale.ROOT)))
                .setValue(Scope.THIS);
        Form.label(reason, words.get("workspace.event.cancel.reason"), words.get("workspace.rule.reason"));
        reason.setWidthFull();
        reason.setVisible(false);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        now = Look.PRIMARY.button(act(), () -> change(change, elsewhere));
        scope.addValueChangeListener(chosen -> look(elsewhere));
        reason.addValueChangeListener(typed -> reason.setInvalid(false));
        LongestText.in(reason, EventPlanning.LONGEST_REASON, words);
        reason.addValueChangeListener(typed -> now.setEnabled(!typed.getValue().isBlank()));
        add(scope, summary, reason);
        foot(out(words.get("workspace.scope.not")), now);
    }

    private String act() {
        return words.get("workspace.scope.change." + scope.getValue().name().toLowerCase(Locale.ROOT));
    }

    private void change(Change change, Consumer<Refused> elsewhere) {
        attempt(
                () -> {
                    String why = reason.isVisible() ? reason.getValue() : "";
                    if (change.of(scope.getValue(), seen, why, fault -> again(fault, elsewhere))) {
                        close();
                    }
                },
                elsewhere);
    }

    private void again(RuntimeException fault, Consumer<Refused> elsewhere) {
        open();
        attempt(RefusalNotices.again(fault), elsewhere);
    }

    private void attempt(Runnable what, Consumer<Refused> elsewhere) {
        RefusalNotices.told(
                words,
                (refused, text) -> {
                    if (refused.first() instanceof PlanningRefused why && why.aboutReason() && reason.isVisible()) {
                        FormMarks.mark(reason, text);
                    } else {
                        here(refused, text, elsewhere);
                    }
                },
                what);
    }

    /** What the series or its state refuses may go with another scope; the rest is mended in the form. */
    private void here(Refused refused, String text, Consumer<Refused> elsewhere) {
        if (refused.is(SeriesRefused.class) || refused.is(PlanningRefused.class) || refused.is(RuleRefused.class)) {
            summary.refuse(text);
        } else {
            close();
            elsewhere.accept(refused);
        }
    }

    private void look(Consumer<Refused> elsewhere) {
        summary.removeAll();
        reason.setVisible(false);
        seen = null;
        now.setEnabled(true);
        now.setText(act());
        if (scope.getValue() == Scope.THIS) {
            return;
        }
        RefusalNotices.told(
                words,
                (refused, text) -> {
                    now.setEnabled(false);
                    here(refused, text, elsewhere);
                },
                () -> show(preview.apply(scope.getValue())));
    }

    private void show(SeriesChangePreview foreseen) {
        summary.say(foreseen);
        seen = foreseen;
        if (foreseen.proposes()) {
            now.setText(words.get("workspace.move.propose"));
        }
        reason.setVisible(!foreseen.dropped().isEmpty() && !foreseen.told().isEmpty());
        now.setEnabled(!reason.isVisible() || !reason.isEmpty());
    }
}
