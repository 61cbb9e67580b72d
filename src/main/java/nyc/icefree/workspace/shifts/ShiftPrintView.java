package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.events.EventDesk;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.workspace.EventPrint;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.PlainTable;

/** Prints who does what when: each shift with a line for every seat, and a reminder to shred it. */
@Route(value = "events/:event/print-shifts", autoLayout = false)
@PageTitle("workspace.shifts.print.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class ShiftPrintView extends EventPrint {
    private final ShiftPlanning planning;

    ShiftPrintView(ViewerWords ownWords, ShiftPlanning planning, EventDesk events) {
        super(ownWords, events, "word.print");
        this.planning = planning;
    }

    @Override
    protected void show(EventView event) {
        var sheets = planning.sheetsOf(event.id());
        if (sheets.isEmpty()) {
            add(new Paragraph(words.get("workspace.shifts.print.none")));
            return;
        }
        sheets.forEach(sheet -> add(section(sheet, event)));
        add(new Paragraph(words.get("workspace.shifts.print.shred")));
    }

    private Section section(ShiftSheet sheet, EventView event) {
        var draft = sheet.draft();
        var title = new H2(words.get(
                "workspace.shifts.print.shift",
                "time",
                PlannedTimes.within(words, draft.slot(), event.slot()),
                "role",
                words.of(draft.role())));
        var section = new Section(title);
        String asked = Stream.concat(
                        draft.skills().stream().map(words::of).sorted(),
                        draft.languages().stream().map(words::of).sorted())
                .collect(Collectors.joining(", "));
        String two = draft.terms().atLeastTwo() ? words.get("site.shift.at-least-two") : "";
        var facts = Stream.of(two, asked, draft.meetingPoint(), draft.note().text(words.language()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            section.add(new Paragraph(facts));
        }
        section.add(table(sheet));
        return section;
    }

    /** Those who only asked are not on it: nobody told them to come. */
    private PlainTable table(ShiftSheet sheet) {
        var table = new PlainTable(
                words.get("workspace.shifts.print.here"),
                words.get("word.name"),
                words.get("workspace.shifts.print.remarks"));
        sheet.people().stream()
                .filter(person -> person.state() != AssignmentState.ASKED)
                .forEach(person -> table.row("☐", named(sheet, person), ""));
        for (int free = 0; free < sheet.missing(); free++) {
            table.row("☐", words.get("workspace.shifts.print.free"), "");
        }
        return table;
    }

    private String named(ShiftSheet sheet, SeatedPerson person) {
        String name = sheet.draft().role().kind().isNamedOnNoSheet()
                ? words.get("workspace.shifts.print.unnamed")
                : person.name();
        String hours = person.part() == null ? name : name + ", " + new WhenAndWhere(words).time(person.part());
        return person.leads() ? words.get("workspace.shifts.print.leads", "name", hours) : hours;
    }
}
