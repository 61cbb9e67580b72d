package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.EventDesk;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.workspace.EventPrint;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewerWords;

/** The list of coming parties, for paper. */
@Route(value = "events/:event/print", autoLayout = false)
@PageTitle("word.list-for-print")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class RsvpPrintView extends EventPrint {
    private final RsvpDesk rsvps;

    RsvpPrintView(ViewerWords ownWords, RsvpDesk rsvps, EventDesk events) {
        super(ownWords, events, "word.print");
        this.rsvps = rsvps;
    }

    @Override
    protected void show(EventView event) {
        var lines = rsvps.printList(event.id(), words.language());
        int people = lines.stream().mapToInt(RsvpLine::size).sum();
        add(
                new Paragraph(words.get("workspace.rsvps.print.count", "parties", lines.size(), "people", people)),
                table(lines),
                new Paragraph(words.get("workspace.rsvps.print.shred")));
    }

    private NativeTable table(List<RsvpLine> lines) {
        var head = new NativeTableRow(
                new NativeTableHeaderCell(words.get("workspace.rsvps.print.here")),
                new NativeTableHeaderCell(words.get("word.name")),
                new NativeTableHeaderCell(words.get("workspace.rsvps.people")),
                new NativeTableHeaderCell(words.get("workspace.rsvps.needs.title")));
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(new NativeTableRow(
                new NativeTableCell("☐"),
                new NativeTableCell(line.nameOr(words.get("workspace.rsvps.unreadable"))
                        .party()
                        .name()),
                new NativeTableCell(new NeedsInWords(words).people(line.party().people())),
                new NativeTableCell(PartyWords.needs(words, line)))));
        return new NativeTable(new NativeTableHeader(head), body);
    }
}
