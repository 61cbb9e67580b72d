package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.counts.CountsInWords;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpFilter;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.search.ListPart;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.lists.RowPages;

/** Parties that share their RSVP with a co-host, for its organizers to look at. */
public class SharedList extends Div {
    SharedList(EventView event, RsvpDesk desk, NeedsDesk needs, Questions questions, Words words) {
        var grid = new Grid<RsvpLine>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.addClassName("event-grid");
        grid.getElement().setAttribute("aria-label", words.get("workspace.rsvps"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(line -> party(words, questions, line))
                .setHeader(words.get("word.name"))
                .setFlexGrow(3);
        grid.addColumn(line -> PartyWords.needs(words, line))
                .setHeader(words.get("workspace.rsvps.needs.title"))
                .setFlexGrow(2);
        grid.setEmptyStateComponent(new EmptyHint(words.get("workspace.rsvps.shared.empty")));
        grid.setDataProvider(new RowPages<>(grid, (order, offset, limit) -> {
            var page = desk.sharedWithUs(
                    event.id(),
                    new RsvpQuery(RsvpFilter.ALL, RsvpQuery.Sort.NAME, false, offset, limit, words.language()));
            return new ListPart<>(page.lines(), page.total());
        }));
        add(
                new Paragraph(new CountsInWords(words).line(needs.countsForCoHosts(event.id()))),
                new Paragraph(words.get("workspace.rsvps.shared")),
                grid);
    }

    private static Div party(Words words, Questions questions, RsvpLine line) {
        var name = new Span(line.party().name());
        name.addClassName("name");
        var cell = new Div(
                name,
                PartyWords.muted(new NeedsInWords(words).people(line.party().people())));
        if (line.party().email() != null) {
            cell.add(PartyWords.muted(line.party().email()));
        }
        cell.add(PartyWords.answers(words, questions, line));
        return cell;
    }
}
