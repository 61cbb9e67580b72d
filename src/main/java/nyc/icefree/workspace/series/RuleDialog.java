package nyc.icefree.workspace.series;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesChangePreview;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DialogAct;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** Asks how a series shall repeat from now on; nothing is done before it has said what becomes of each date. */
class RuleDialog extends TitledDialog {

    private final Words words;
    private final SeriesChangeSummary summary;
    private final Change change;
    private final LocalDate start;
    private final RepeatFields fields;
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Button now;
    private @Nullable SeriesChangePreview foreseen;

    /** What the dialog asks, and at last does. */
    interface Change {
        SeriesChangePreview preview(Scope scope, Rule rule);

        /**
         * @param foreseen what was said of it: whether it must be proposed to somebody else, and how many it touches
         * @param later as {@link DialogAct} has it
         */
        boolean change(
                Scope scope, Rule rule, String reason, SeriesChangePreview foreseen, Consumer<RuntimeException> later);
    }

    /** @param start of the date from which it is changed, which gives the weekday where none is chosen */
    RuleDialog(Words words, SeriesChangeSummary summary, @Nullable Rule before, LocalDate start, Change change) {
        super(words.get("workspace.rule"), DialogWidth.FORM);
        this.words = words;
        this.summary = summary;
        this.change = change;
        this.start = start;
        now = new Button(words.get("workspace.rule.now"), click -> change());
        Look.PRIMARY.of(now);
        fields = new RepeatFields(words, this::unsaid);
        fields.always(before == null ? Rule.weekly(start.getDayOfWeek()) : before);
        scope.setLabel(words.get("workspace.rule.which"));
        scope.setItems(Scope.FOLLOWING, Scope.WHOLE);
        scope.setItemLabelGenerator(s -> words.get("workspace.rule." + s.name().toLowerCase(Locale.ROOT)));
        scope.setValue(Scope.FOLLOWING);
        scope.addValueChangeListener(chosen -> unsaid());
        reason.setLabel(words.get("workspace.event.cancel.reason"));
        reason.setHelperText(words.get("workspace.rule.reason"));
        reason.setWidthFull();
        LongestText.in(reason, EventPlanning.LONGEST_REASON, words);
        reason.setVisible(false);
        unsaid();
        add(fields, scope, new Div(new Button(words.get("workspace.rule.show"), click -> show())), summary, reason);
        foot(out(words.get("workspace.rule.not")), now);
    }

    /** Another answer: what was said about the one before holds no more. */
    private void unsaid() {
        summary.removeAll();
        now.setEnabled(false);
    }

    private Rule rule() {
        return Objects.requireNonNull(fields.rule(start));
    }

    private void show() {
        attempt(() -> {
            var preview = change.preview(scope.getValue(), rule());
            summary.say(preview);
            summary.scrollIntoView();
            reason.setVisible(!preview.dropped().isEmpty() && preview.published() > 0);
            foreseen = preview;
            now.setText(words.get(preview.proposes() ? "workspace.move.propose" : "workspace.rule.now"));
            now.setEnabled(true);
        });
    }

    private void change() {
        attempt(() -> {
            var last = Objects.requireNonNull(foreseen);
            if (change.change(scope.getValue(), rule(), reason.getValue(), last, this::again)) {
                close();
            }
        });
    }

    private void again(RuntimeException fault) {
        open();
        attempt(() -> {
            throw fault;
        });
    }

    private void attempt(Runnable what) {
        RefusalNotices.told(words, this::refuse, what);
    }

    private void refuse(Refused refused, String text) {
        if (refused.first() instanceof PlanningRefused why && why.aboutReason() && reason.isVisible()) {
            FormMarks.mark(reason, text);
        } else {
            summary.refuse(text);
        }
    }
}
