package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.RsvpLine;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.OwnWords;
import nyc.icefree.workspace.Spans;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;

/** The list of those who come, for paper: a box to tick, and a reminder to shred it. */
@Route(value = "events/:event/print", autoLayout = false)
@PageTitle("workspace.rsvps.print.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class RsvpPrintView extends ViewPage implements BeforeEnterObserver {
    private final Words words;
    private final RsvpDesk rsvps;
    private final EventDesk events;

    RsvpPrintView(OwnWords ownWords, RsvpDesk rsvps, EventDesk events) {
        words = ownWords.get();
        this.rsvps = rsvps;
        this.events = events;
        addClassName("print-page");
        addActions(new Button(
                words.get("workspace.rsvps.print.now"),
                click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = new EventId(
                UUID.fromString(entering.getRouteParameters().get("event").orElseThrow(NotYours::new)));
        var event = events.detail(id).orElseThrow(NotYours::new).view();
        setHeadline(event.wordsIn(words.language()).title());
        var lines = rsvps.printList(id, words.language());
        int people = lines.stream().mapToInt(RsvpLine::partySize).sum();
        add(
                new Paragraph(Spans.full(words, event.slot())),
                new Paragraph(words.get("workspace.rsvps.print.count", "parties", lines.size(), "people", people)),
                table(lines),
                new Paragraph(words.get("workspace.rsvps.print.shred")));
    }

    private NativeTable table(List<RsvpLine> lines) {
        var head = new NativeTableRow(
                new NativeTableHeaderCell(words.get("workspace.rsvps.print.here")),
                new NativeTableHeaderCell(words.get("workspace.rsvps.name")),
                new NativeTableHeaderCell(words.get("workspace.rsvps.people")),
                new NativeTableHeaderCell(words.get("workspace.rsvps.needs.title")));
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(new NativeTableRow(
                new NativeTableCell("☐"),
                new NativeTableCell(line.name()),
                new NativeTableCell(String.valueOf(line.partySize())),
                new NativeTableCell(NeedWords.of(words, line.needs())))));
        return new NativeTable(new NativeTableHeader(head), body);
    }
}
