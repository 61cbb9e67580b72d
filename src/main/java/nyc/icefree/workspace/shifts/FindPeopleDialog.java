package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRefused;
import nyc.icefree.shifts.ShiftSheet;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/**
 * Finds people for a shift, and for the next one with empty seats: those who fit first, several at once, and for everybody else
 * what stands in the way, in words.
 */
class FindPeopleDialog extends TitledDialog {
    /** Where those who are found go. */
    interface Seats {
        /** Of the event, as they are now, by time. */
        List<ShiftSheet> sheets();

        /** Role and time. */
        String name(ShiftSheet sheet);

        /** @return what came of it, in words; empty when everybody is in */
        List<String> put(ShiftId shift, List<Candidate> people);

        /** @throws ShiftRefused when something stands in the way that no reason sets aside */
        void put(ShiftId shift, Candidate person, String overrideReason);
    }

    private final ShiftStaffing staffing;
    private final Words words;
    private final Seats seats;
    private final Map<PersonId, Candidate> chosen = new LinkedHashMap<>();
    private final Paragraph said = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private final SearchField search;
    private final Button first = new Button();
    private final Button next = new Button();
    private final Button assign = new Button();
    private ShiftSheet sheet;
    private List<Candidate> fitting = List.of();

    FindPeopleDialog(ShiftSheet sheet, ShiftStaffing staffing, Words words, Seats seats) {
        super("", DialogWidth.FORM);
        this.sheet = sheet;
        this.staffing = staffing;
        this.words = words;
        this.seats = seats;
        search = new SearchField(words.get("workspace.shifts.search"), this::show);
        search.setWidthFull();
        search.focus();
        said.getElement().setAttribute("role", "status");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Look.QUIET.of(first);
        first.addClickListener(click -> chooseFirst());
        next.addClickListener(click -> following().ifPresent(this::turnTo));
        assign.addClickListener(click -> assign());
        Look.PRIMARY.of(assign);
        add(said, search, count, first, found);
        foot(out(words.get("workspace.close")), next, assign);
        turnTo(sheet);
    }

    private void turnTo(ShiftSheet to) {
        sheet = to;
        chosen.clear();
        search.setValue("");
        setHeaderTitle(words.get("workspace.shifts.find.title", "shift", seats.name(to)));
        say(List.of());
        show();
    }

    /** The next with an empty seat, from the first again behind the last. */
    private Optional<ShiftSheet> following() {
        var sheets = seats.sheets();
        var ids = sheets.stream().map(ShiftSheet::id).toList();
        int at = ids.indexOf(sheet.id()) + 1;
        return Stream.concat(sheets.stream().skip(at), sheets.stream().limit(at))
                .filter(one -> one.missing() > 0 && !one.id().equals(sheet.id()))
                .findFirst();
    }

    private void show() {
        var candidates = staffing.candidates(sheet.id(), search.getValue());
        count.setText(words.get(
                "workspace.shifts.candidates", "total", candidates.total(), "others", candidates.othersWhoFit()));
        fitting = candidates.people().stream()
                .filter(person -> person.status().fits())
                .toList();
        found.removeAll();
        if (candidates.people().isEmpty()) {
            found.add(new EmptyHint(words.get("workspace.shifts.nobody")));
        } else {
            var list = new UnorderedList();
            list.addClassNames("people", "found");
            candidates.people().forEach(person -> list.add(line(person)));
            found.add(list);
        }
        buttons();
    }

    private void buttons() {
        int empty = sheet.missing() - chosen.size();
        boolean more = fitting.stream().anyMatch(person -> !chosen.containsKey(person.person()));
        first.setVisible(empty > 0 && more);
        first.setText(words.get("workspace.shifts.choose-first", "empty", empty));
        assign.setText(words.get("workspace.shifts.assign-chosen", "chosen", chosen.size()));
        var following = following();
        next.setVisible(following.isPresent());
        following.ifPresent(one -> next.setText(words.get("workspace.shifts.next", "shift", seats.name(one))));
    }

    private ListItem line(Candidate person) {
        boolean fits = person.status().fits();
        var status =
                new StateWord(String.join("; ", person.status().toOrganizer(words)), fits ? Tone.FINE : Tone.PLAIN);
        status.addClassName("wrapping");
        var who = new Div(fits ? box(person) : name(person), status);
        who.addClassName("found-who");
        String can = Stream.concat(
                        person.languages().stream().map(words::of).sorted(),
                        person.skills().stream().map(words::of).sorted())
                .collect(Collectors.joining(", "));
        var facts = new Span(can);
        facts.addClassName("muted");
        var line = new ListItem(who, facts);
        if (!fits && person.status().mayBeAssigned()) {
            var anyway = new Button(words.get("workspace.shifts.override"), click -> override(person));
            anyway.setAriaLabel(anyway.getText() + ": " + person.name());
            line.add(anyway);
        }
        return line;
    }

    private static Component name(Candidate person) {
        var name = new Span(person.name());
        name.addClassName("name");
        return name;
    }

    private Component box(Candidate person) {
        var box = new Checkbox(person.name(), chosen.containsKey(person.person()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(person.person(), person);
            } else {
                chosen.remove(person.person());
            }
            buttons();
        });
        return box;
    }

    private void chooseFirst() {
        fitting.stream()
                .filter(person -> !chosen.containsKey(person.person()))
                .limit(sheet.missing() - chosen.size())
                .toList()
                .forEach(person -> chosen.put(person.person(), person));
        show();
        assign.focus();
    }

    private void assign() {
        if (chosen.isEmpty()) {
            say(List.of(words.get("workspace.shifts.choose-somebody")));
            return;
        }
        var refused = seats.put(sheet.id(), List.copyOf(chosen.values()));
        after(refused);
    }

    private void override(Candidate person) {
        SignupStatus status = person.status();
        new OverrideDialog(person.name(), status, words, reason -> {
                    seats.put(sheet.id(), person, reason);
                    after(List.of());
                })
                .open();
    }

    private void after(List<String> refused) {
        chosen.clear();
        seats.sheets().stream()
                .filter(one -> one.id().equals(sheet.id()))
                .findFirst()
                .ifPresent(now -> sheet = now);
        say(refused);
        show();
    }

    /** How many seats are empty, and what else is to be said. */
    private void say(List<String> more) {
        int all = sheet.draft().seats();
        String empty = sheet.missing() == 0
                ? words.get("workspace.shifts.full", "seats", all)
                : words.get("workspace.shifts.missing", "missing", sheet.missing(), "seats", all);
        said.setText(Stream.concat(Stream.of(empty + "."), more.stream()).collect(Collectors.joining(" ")));
    }
}
