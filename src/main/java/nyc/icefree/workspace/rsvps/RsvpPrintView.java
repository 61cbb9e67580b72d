package nyc.icefree.workspace.rsvps;

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
import nyc.icefree.workspace.controls.PlainTable;

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

    private PlainTable table(List<RsvpLine> lines) {
        var table = new PlainTable(
                words.get("workspace.rsvps.print.here"),
                words.get("word.name"),
                words.get("workspace.rsvps.people"),
                words.get("workspace.rsvps.needs.title"));
        var needs = new NeedsInWords(words);
        lines.forEach(line -> table.row(
                "☐",
                line.nameOr(words.get("workspace.rsvps.unreadable")).party().name(),
                needs.people(line.party().people()),
                PartyWords.needs(words, line)));
        return table;
    }
}
