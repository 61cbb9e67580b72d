package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.shifts.ShiftBoards.ShiftBoard;

/** One shift as a row on the day's axis: its seats with names, and a line for each person once it is opened. */
class ShiftPanel extends Article {
    private static final int DRAWN = 8;

    private final Words words;
    private final ShiftBoard.Actions actions;

    /** The time that the shifts of a board take together. */
    record Axis(Instant from, Instant until) {
        static Axis of(List<ShiftSheet> sheets) {
            var slots = sheets.stream().map(sheet -> sheet.draft().slot()).toList();
            return new Axis(
                    slots.stream()
                            .map(TimeSlot::startsAt)
                            .min(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH),
                    slots.stream()
                            .map(TimeSlot::endsAt)
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH));
        }

        private Div bar(TimeSlot slot) {
            var bar = new Div();
            bar.getStyle()
                    .set("margin-inline-start", part(Duration.between(from, slot.startsAt())))
                    .set("inline-size", part(slot.duration()));
            return Styled.as("shift-axis", new Div(bar));
        }

        private String part(Duration of) {
            return 100
                            * of.toMinutes()
                            / Math.max(1, Duration.between(from, until).toMinutes()) + "%";
        }
    }

    ShiftPanel(ShiftSheet sheet, EventView event, Axis axis, Words words, ShiftBoard.Actions actions) {
        this.words = words;
        this.actions = actions;
        addClassNames("shift-panel", "shift-row");
        String name = name(sheet, event, words);
        var more = new Details(
                Styled.as("shift-line", new Div(Styled.as("name", new Span(name)), filled(sheet))),
                new Div(facts(sheet.draft(), words), people(sheet), buttons(sheet, name)));
        more.setOpened(actions.isOpen());
        more.addOpenedChangeListener(change -> actions.open(change.isOpened()));
        var slots = slots(sheet, name, () -> more.setOpened(true));
        if (sheet.outside(event.slot())) {
            slots.add(new StateWord(words.get("workspace.shifts.outside"), Tone.ATTENTION));
        }
        add(more, axis.bar(sheet.draft().slot()), slots);
    }

    /** Shows who is in the shift; one press on an empty seat finds people for it. */
    private Div slots(ShiftSheet sheet, String shift, Runnable open) {
        var slots = Styled.as("slots", new Div());
        sheet.people().forEach(person -> slots.add(slot(person, open)));
        int empty = sheet.missing();
        if (empty > 0) {
            var drawn = new Span();
            IntStream.range(0, Math.min(empty, DRAWN)).forEach(seat -> drawn.add(Styled.as("empty-seat", new Span())));
            if (empty > DRAWN) {
                drawn.add(new Span("+" + (empty - DRAWN)));
            }
            var find = Look.QUIET.button(words.get("workspace.shifts.find"), actions::find);
            find.setAriaLabel(words.get("word.find-people-shift", "shift", shift));
            find.setPrefixComponent(Styled.as("empty-seats", drawn));
            slots.add(Styled.as("slot", find));
        }
        return slots;
    }

    private Button slot(SeatedPerson person, Runnable open) {
        boolean asks = person.state() == AssignmentState.ASKED;
        String name = person.leads() ? words.get("workspace.shifts.print.leads", "name", person.name()) : person.name();
        var slot = Look.QUIET.button(asks ? name + ": " + words.of(person.state()) : name, open);
        return Styled.as(asks || !person.arisen().isEmpty() ? "slot taken attention" : "slot taken", slot);
    }

    static String name(ShiftSheet sheet, EventView event, Words words) {
        return words.of(sheet.draft().role())
                + ", "
                + PlannedTimes.within(words, sheet.draft().slot(), event.slot());
    }

    private StateWord filled(ShiftSheet sheet) {
        return new StateWord(SeatsWord.of(sheet, words), sheet.missing() == 0 ? Tone.FINE : Tone.ATTENTION);
    }

    static Paragraph facts(ShiftDraft draft, Words words) {
        var needs = Stream.concat(
                        draft.skills().stream().map(words::of).sorted(),
                        draft.languages().stream().map(words::of).sorted())
                .collect(Collectors.joining(", "));
        var line = Stream.of(
                        words.of(draft.signup()),
                        needs,
                        TermsWords.of(draft.meetingPoint(), draft.terms(), words),
                        draft.note().text(words.language()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return Styled.as("muted", new Paragraph(line));
    }

    private UnorderedList people(ShiftSheet sheet) {
        var list = Styled.as("people", new UnorderedList());
        list.setVisible(!sheet.people().isEmpty());
        sheet.people().forEach(person -> list.add(line(person)));
        return list;
    }

    private ListItem line(SeatedPerson person) {
        var name = EventLinks.volunteer(person.person(), person.name());
        name.addClassName("name");
        var line = new ListItem(name);
        if (person.part() != null) {
            line.add(new Span(new WhenAndWhere(words).time(person.part())));
        }
        if (person.overrideReason() != null) {
            line.add(Styled.as(
                    "muted", new Span(words.get("workspace.shifts.because", "reason", person.overrideReason()))));
        }
        if (person.state() == AssignmentState.ASKED) {
            line.add(new StateWord(words.of(person.state()), Tone.ATTENTION));
            var yes = Look.QUIET.button(
                    words.get("workspace.shifts.yes"), person.name(), () -> actions.say(person, true));
            var no = Look.QUIET.button(
                    words.get("workspace.shifts.no"), person.name(), () -> actions.say(person, false));
            line.add(acts(yes, no));
        } else {
            if (person.state() != AssignmentState.CONFIRMED) {
                line.add(new StateWord(words.of(person.state()), Tone.PLAIN));
            }
            person.arisen().forEach(one -> line.add(new StateWord(words.why(one), Tone.ATTENTION)));
            line.add(day(person));
            if (actions.isOver()) {
                line.add(hours(person));
            }
            line.add(acts(
                    Look.QUIET.button(
                            words.get(person.leads() ? "workspace.shifts.lead.end" : "workspace.shifts.lead.make"),
                            person.name(),
                            () -> actions.lead(person, !person.leads())),
                    Look.QUIET.button(
                            words.get("workspace.shifts.take-out"), person.name(), () -> actions.takeOut(person))));
        }
        return line;
    }

    private Component[] day(SeatedPerson person) {
        var all = new ArrayList<Component>();
        if (person.leads()) {
            all.add(new StateWord(words.get("workspace.shifts.lead"), Tone.FINE));
        }
        if (person.comes()) {
            all.add(new StateWord(words.get("workspace.shifts.said.comes"), Tone.PLAIN));
        }
        return all.toArray(Component[]::new);
    }

    /** How long they helped, in minutes; empty for as long as was planned. */
    private IntegerField hours(SeatedPerson person) {
        var minutes = new IntegerField(words.get("workspace.shifts.helped"));
        minutes.setAriaLabel(minutes.getLabel() + ": " + person.name());
        minutes.setMin(0);
        minutes.setMax((int) ShiftStaffing.LONGEST_HELP.toMinutes());
        minutes.setPlaceholder(words.get("workspace.shifts.helped.planned"));
        if (person.corrected() != null) {
            minutes.setValue((int) person.corrected().toMinutes());
        }
        minutes.addValueChangeListener(
                change -> RefusalNotices.at(minutes, words, () -> actions.correctHours(person, change.getValue())));
        return minutes;
    }

    private static Div acts(Button... all) {
        return Styled.as("line-acts", new Div(all));
    }

    private Div buttons(ShiftSheet sheet, String shift) {
        var edit = Look.QUIET.button(words.get("workspace.shifts.edit"), shift, actions::edit);
        var link = Look.QUIET.button(words.get("workspace.shifts.team-link"), shift, actions::teamLink);
        var buttons = Styled.as("actions", new Div(edit, link));
        if (sheet.missing() == 0) {
            var find = new Button(words.get("workspace.shifts.find"), click -> actions.find());
            find.setAriaLabel(words.get("word.find-people-shift", "shift", shift));
            buttons.addComponentAsFirst(find);
        }
        if (sheet.people().isEmpty()) {
            buttons.add(Look.QUIET.button(words.get("workspace.shifts.remove"), shift, actions::remove));
        }
        return buttons;
    }
}
