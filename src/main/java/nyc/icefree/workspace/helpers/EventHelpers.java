package nyc.icefree.workspace.helpers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
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
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingDay;
import nyc.icefree.trainings.TrainingDay.Attendee;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.interpreters.CoverageLine;
import nyc.icefree.workspace.shifts.ShiftBoards;
import nyc.icefree.workspace.shifts.ShiftBoards.ShiftBoard;
import org.jspecify.annotations.Nullable;

/** Builds the helpers' part of an event's page: languages, shifts and trainings. */
@SpringComponent
public record EventHelpers(
        ShiftBoards boards,
        InterpreterCoverage coverage,
        ShiftPlanning planning,
        TrainingDays days,
        ViewerWords words,
        Clock clock) {
    /** @param changed called after each change of the staffing */
    public Div of(EventView event, Runnable changed) {
        var all = new Both(event, changed);
        all.add(new TrainingDayPanel(event, event.slot().hasStarted(clock.instant()), words.get()));
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
            panel = new InterpreterPanel(event, words.get(), board::find, () -> {
                board.refresh();
                changed.run();
            });
            add(panel, board);
        }

        private void refreshPanel() {
            panel.refresh();
        }
    }

    /** Which training an event gives, and who was there; nothing where its host teaches nothing. Names are read on request alone. */
    class TrainingDayPanel extends Div {
        private final EventId event;
        private final boolean begun;
        private final Words words;
        private final Div people = new Div();

        TrainingDayPanel(EventView event, boolean begun, Words words) {
            this.event = event.id();
            this.begun = begun;
            this.words = words;
            show();
        }

        private void show() {
            removeAll();
            people.removeAll();
            var choice = days.choice(event);
            setVisible(!choice.all().isEmpty()
                    && (choice.mayChoose() || choice.given().isPresent()));
            if (!isVisible()) {
                return;
            }
            add(new H2(words.get("workspace.training-day")));
            var given = choice.given();
            if (choice.mayChoose()) {
                add(choosing(choice.all(), given.orElse(null)));
            } else {
                given.ifPresent(training -> add(new Paragraph(called(training))));
            }
            if (given.isPresent() && begun) {
                people.add(new Button(words.get("workspace.training-day.who"), click -> ask()));
                add(people);
            } else if (given.isPresent()) {
                add(new Paragraph(words.get("workspace.training-day.later")));
            }
        }

        private Select<Training> choosing(List<Training> all, @Nullable Training given) {
            var training = new Select<Training>();
            training.setWidth("min(22rem, 100%)");
            Form.choiceOrAny(
                            training,
                            words.get("workspace.training-day.gives"),
                            words.get("workspace.training-day.none"),
                            all,
                            this::called)
                    .setValue(given);
            training.addValueChangeListener(change -> {
                var chosen = change.getValue();
                RefusalNotices.at(training, words, () -> {
                    days.choose(event, chosen == null ? null : chosen.id());
                    Notice.said(
                            chosen == null
                                    ? words.get("workspace.training-day.gives-none")
                                    : words.get("workspace.training-day.chosen", "training", called(chosen)));
                    show();
                });
            });
            return training;
        }

        private void ask() {
            people.removeAll();
            days.attendance(event, words.language()).ifPresentOrElse(this::ask, this::show);
        }

        private void ask(TrainingDay day) {
            var were = day.people().stream().filter(Attendee::was).toList();
            if (!were.isEmpty()) {
                people.add(new Paragraph(words.get("workspace.training-day.were", "names", names(were))));
            }
            var there = new MultiSelectComboBox<Attendee>(words.get("workspace.training-day.who"));
            there.setHelperText(words.get("workspace.training-day.who.help"));
            there.setItems(day.people().stream().filter(one -> !one.was()).toList());
            there.setItemLabelGenerator(Attendee::name);
            there.setWidthFull();
            var save = new Button(words.get("workspace.training-day.save"), click -> {
                if (there.getValue().isEmpty()) {
                    FormMarks.mark(there, words.get("workspace.training-day.nobody"));
                    return;
                }
                RefusalNotices.at(there, words, () -> {
                    var chosen = there.getValue();
                    days.attended(event, chosen.stream().map(Attendee::person).toList());
                    Notice.said(words.get("workspace.training-day.saved", "count", chosen.size()));
                    ask();
                });
            });
            people.add(there, Styled.as("saves", save));
        }

        private String called(Training training) {
            return training.names().in(words.language());
        }

        private static String names(Collection<Attendee> people) {
            return people.stream().map(Attendee::name).collect(Collectors.joining(", "));
        }
    }

    /** Which languages of an event are covered, each with what can be done about it; gone where nobody needs interpreting. */
    public class InterpreterPanel extends Div {
        /** Opens the search for people who interpret into a language. */
        public interface Finder {
            void find(ShiftId shift, Language into);
        }

        private final EventView event;
        private final Words words;
        private final Finder finder;
        private final Runnable changed;

        /** @param changed called after a shift was added or removed */
        InterpreterPanel(EventView event, Words words, Finder finder, Runnable changed) {
            this.event = event;
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
                    ? TimeSlot.of(
                            day.atTime(9, 0), day.atTime(17, 0), event.slot().zone())
                    : event.slot();
        }

        private void afterChange() {
            changed.run();
            refresh();
        }
    }
}
