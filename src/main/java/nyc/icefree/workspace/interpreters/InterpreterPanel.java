package nyc.icefree.workspace.interpreters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.interpreting.LanguageCoverage;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** Which languages of an event are covered, each with what can be done about it; gone where nobody needs interpreting. */
public class InterpreterPanel extends Div {
    /** Opens the search for people who interpret into a language. */
    public interface Finder {
        void find(ShiftId shift, Language into);
    }

    private final EventView event;
    private final InterpreterCoverage coverage;
    private final ShiftPlanning planning;
    private final Words words;
    private final Finder finder;
    private final Runnable changed;

    /** @param changed called after a shift was added or removed */
    public InterpreterPanel(
            EventView event,
            InterpreterCoverage coverage,
            ShiftPlanning planning,
            Words words,
            Finder finder,
            Runnable changed) {
        this.event = event;
        this.coverage = coverage;
        this.planning = planning;
        this.words = words;
        this.finder = finder;
        this.changed = changed;
        addClassNames("needs-panel", "interpreters");
        refresh();
    }

    public void refresh() {
        removeAll();
        var languages = coverage.of(event.id()).languages();
        setVisible(!languages.isEmpty());
        if (isVisible()) {
            var list = new UnorderedList();
            languages.forEach(one -> list.add(new CoverageLine(one, words, acts(one))));
            add(new H3(words.get("interpreting.title")), list);
        }
    }

    private Component[] acts(LanguageCoverage one) {
        ShiftId open = one.open();
        if (!one.isGap()) {
            return new Component[0];
        }
        return new Component[] {
            open == null
                    ? button("interpreting.add", one, () -> add(one))
                    : button("interpreting.find", one, () -> finder.find(open, one.language()))
        };
    }

    private Button button(String key, LanguageCoverage one, Runnable act) {
        return Look.SECONDARY.button(words.get(key), words.of(one.language()), act);
    }

    /** As long as the event, for as many as are missing. */
    private void add(LanguageCoverage one) {
        RefusalNotices.run(words, () -> {
            var mode = KindDefaults.of(event.kind()).asksForShifts() ? SignupMode.ASK : SignupMode.OPEN;
            planning.plan(new ShiftDraft(
                    event.id(),
                    null,
                    ShiftRole.INTERPRETER,
                    one.missing(),
                    hours(),
                    Set.of(),
                    Set.of(one.language()),
                    mode,
                    ""));
            afterChange();
            Notice.said(words.get("workspace.shifts.added"));
        });
    }

    /** Nobody interprets for a whole day. */
    private TimeSlot hours() {
        var day = event.slot().startLocal().toLocalDate();
        return event.slot().isWholeDays()
                ? TimeSlot.of(day.atTime(9, 0), day.atTime(17, 0), event.slot().zone())
                : event.slot();
    }

    private void afterChange() {
        changed.run();
        refresh();
    }
}
