package nyc.icefree.workspace.helpers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingDay;
import nyc.icefree.trainings.TrainingDay.Attendee;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;

/** Which training an event gives, and who was there; nothing where its host teaches nothing. Names are read on request alone. */
class TrainingDayPanel extends Div {
    private final TrainingDays days;
    private final EventId event;
    private final boolean begun;
    private final Words words;
    private final Div people = new Div();

    TrainingDayPanel(TrainingDays days, EventView event, boolean begun, Words words) {
        this.days = days;
        this.event = event.id();
        this.begun = begun;
        this.words = words;
        show();
    }

    private void show() {
        removeAll();
        people.removeAll();
        var choice = days.choice(event);
        setVisible(
                !choice.all().isEmpty() && (choice.mayChoose() || choice.given().isPresent()));
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
        training.setLabel(words.get("workspace.training-day.gives"));
        training.setWidth("min(22rem, 100%)");
        training.setEmptySelectionAllowed(true);
        training.setEmptySelectionCaption(words.get("workspace.training-day.none"));
        training.setItems(all);
        training.setItemLabelGenerator(one -> one == null ? words.get("workspace.training-day.none") : called(one));
        training.setValue(given);
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
