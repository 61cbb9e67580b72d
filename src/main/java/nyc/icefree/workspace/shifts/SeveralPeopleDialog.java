package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.ProposedSeats;
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/**
 * Finds people for several shifts at once: a proposal of who goes where, nobody twice, from which anybody can be left out. What stays empty is found shift by shift.
 */
class SeveralPeopleDialog extends TitledDialog {
    private final List<ShiftId> shifts;
    private final SeveralSeats several;
    private final Words words;
    private final FinderSeats seats;
    private final Paragraph said = new Paragraph();
    private final Div found = new Div();
    private final Button assign = new Button();
    private final Map<ShiftId, Map<Candidate, Checkbox>> boxes = new LinkedHashMap<>();

    SeveralPeopleDialog(List<ShiftId> shifts, SeveralSeats several, Words words, FinderSeats seats) {
        super(words.get("workspace.shifts.several.title"), DialogWidth.FORM);
        this.shifts = shifts;
        this.several = several;
        this.words = words;
        this.seats = seats;
        said.getElement().setAttribute("role", "status");
        assign.addClickListener(click -> assign());
        Look.PRIMARY.of(assign);
        add(said, found);
        foot(out(words.get("word.close")), assign);
        RefusalNotices.run(words, () -> propose(List.of()));
    }

    private void propose(List<String> refused) {
        var sheets = seats.sheets().stream().collect(Collectors.toMap(ShiftSheet::id, Function.identity()));
        var proposed =
                several.propose(shifts.stream().filter(sheets::containsKey).toList());
        boxes.clear();
        found.removeAll();
        proposed.forEach(one -> show(one, seats.name(Objects.requireNonNull(sheets.get(one.shift())))));
        int people = boxes.values().stream().mapToInt(Map::size).sum();
        int empty = proposed.stream().mapToInt(ProposedSeats::empty).sum();
        if (people == 0) {
            found.add(new EmptyHint(
                    words.get(empty == 0 ? "workspace.shifts.several.full" : "workspace.shifts.several.nobody")));
        }
        var all = new ArrayList<>(refused);
        all.add(words.get("workspace.shifts.several.said", "people", people, "empty", empty));
        said.setText(String.join(" ", all));
        count();
    }

    private void show(ProposedSeats one, String name) {
        var part = new Div(new H3(name));
        part.addClassName("shift-panel");
        var empty = new Paragraph(words.get(
                "workspace.shifts.several.seats", "people", one.people().size(), "empty", one.empty()));
        empty.addClassName("muted");
        part.add(empty);
        var list = new UnorderedList();
        list.addClassNames("people", "found");
        var of = new LinkedHashMap<Candidate, Checkbox>();
        one.people().forEach(person -> {
            var box = new Checkbox(person.name(), true);
            box.setAriaLabel(person.name() + ": " + name);
            box.addValueChangeListener(change -> count());
            of.put(person, box);
            list.add(new ListItem(box, CandidateFacts.line(person, words)));
        });
        list.setVisible(!of.isEmpty());
        part.add(list);
        boxes.put(one.shift(), of);
        found.add(part);
    }

    private void count() {
        long chosen = boxes.values().stream()
                .flatMap(of -> of.values().stream())
                .filter(Checkbox::getValue)
                .count();
        assign.setText(words.get("workspace.shifts.assign-chosen", "chosen", chosen));
        assign.setVisible(chosen > 0);
    }

    private void assign() {
        var refused = new ArrayList<String>();
        var done = new ArrayList<FinderSeats.Put>();
        int in = 0;
        for (var of : Map.copyOf(boxes).entrySet()) {
            var people = of.getValue().entrySet().stream()
                    .filter(one -> one.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .toList();
            if (!people.isEmpty()) {
                var put = seats.put(of.getKey(), people, null);
                refused.addAll(put.refused());
                in += people.size() - put.refused().size();
                done.add(put);
            }
        }
        if (in > 0) {
            Notice.undoable(
                    words.get("workspace.shifts.several.done", "people", in),
                    words,
                    () -> done.forEach(put -> put.takeBack().run()));
        }
        if (refused.isEmpty()) {
            close();
        } else {
            RefusalNotices.run(words, () -> propose(refused));
        }
    }
}
