package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** Finds somebody for a shift: those who fit first, and for everybody else what stands in the way, in words. */
class AssignDialog extends TitledDialog {
    /** Puts the person into the shift, or throws {@link ShiftRefused}. */
    interface Assign {
        void put(Candidate person, @Nullable String overrideReason);
    }

    private final ShiftSheet sheet;
    private final ShiftStaffing staffing;
    private final Words words;
    private final Assign assign;
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private final SearchField search;

    AssignDialog(ShiftSheet sheet, ShiftStaffing staffing, Words words, Assign assign) {
        super(
                words.get(
                        "workspace.shifts.find.title",
                        "role",
                        words.of(sheet.draft().role())),
                DialogWidth.FORM);
        this.sheet = sheet;
        this.staffing = staffing;
        this.words = words;
        this.assign = assign;
        search = new SearchField(words.get("workspace.shifts.search"), this::show);
        search.setWidthFull();
        search.focus();
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        add(search, count, found);
        foot(out(words.get("workspace.close")));
        show();
    }

    private void show() {
        var candidates = staffing.candidates(sheet.id(), search.getValue());
        count.setText(words.get(
                "workspace.shifts.candidates", "total", candidates.total(), "others", candidates.othersWhoFit()));
        found.removeAll();
        if (candidates.people().isEmpty()) {
            found.add(new EmptyHint(words.get("workspace.shifts.nobody")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("people", "found");
        candidates.people().forEach(person -> list.add(line(person)));
        found.add(list);
    }

    private ListItem line(Candidate person) {
        var name = new Span(person.name());
        name.addClassName("name");
        String speaks = Stream.concat(
                        person.languages().stream().map(words::of).sorted(),
                        person.skills().stream().map(words::of).sorted())
                .collect(Collectors.joining(", "));
        var facts = new Span(speaks);
        facts.addClassName("muted");
        boolean fits = person.status().fits();
        var status =
                new StateWord(String.join("; ", person.status().toOrganizer(words)), fits ? Tone.FINE : Tone.PLAIN);
        status.addClassName("wrapping");
        var who = new Div(name, status);
        who.addClassName("found-who");
        var line = new ListItem(who, facts);
        if (person.status().mayBeAssigned()) {
            var choose = new Button(
                    fits ? words.get("workspace.shifts.assign") : words.get("workspace.shifts.override"),
                    click -> choose(person, fits));
            choose.setAriaLabel(choose.getText() + ": " + person.name());
            line.add(choose);
        }
        return line;
    }

    private void choose(Candidate person, boolean fits) {
        if (!fits) {
            override(person, person.status());
            return;
        }
        try {
            assign.put(person, null);
            close();
        } catch (ShiftRefused refused) {
            override(person, refused.status());
        }
    }

    private void override(Candidate person, SignupStatus status) {
        new OverrideDialog(person.name(), status, words, reason -> {
                    assign.put(person, reason);
                    close();
                })
                .open();
    }
}
