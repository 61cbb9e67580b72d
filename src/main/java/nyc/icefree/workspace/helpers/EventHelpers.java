package nyc.icefree.workspace.helpers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingDay;
import nyc.icefree.trainings.TrainingDay.Attendee;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.interpreters.InterpreterPanel;
import nyc.icefree.workspace.shifts.ShiftBoard;
import nyc.icefree.workspace.shifts.ShiftBoards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the helpers' part of an event's page: languages, shifts and trainings. */
@Component
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
            people.add(there, save);
        }

        private String called(Training training) {
            return training.names().in(words.language());
        }

        private static String names(Collection<Attendee> people) {
            return people.stream().map(Attendee::name).collect(Collectors.joining(", "));
        }
    }
}
