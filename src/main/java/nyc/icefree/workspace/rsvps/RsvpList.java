package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.NeedsDesk;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.CountsInWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.SearchField;

/** The parties of one event: how many, what they need, and what to do with each. */
public class RsvpList extends Div {
    private final EventView event;
    private final RsvpDesk desk;
    private final Words words;
    private final Runnable changed;
    private final Paragraph count = new Paragraph();
    private final NeedsPanel needs;
    private final Paragraph purged = new Paragraph();
    private final SearchField search;
    private final Select<RsvpState> state = new Select<>();
    private final RsvpGrid grid;
    private final UndecidedBar asked;
    private final UndecidedBar held;

    RsvpList(
            EventView event,
            RsvpDesk desk,
            NeedsDesk answering,
            RsvpApprovals approvals,
            Words words,
            Runnable changed) {
        this.event = event;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        count.addClassName("count");
        purged.addClassName("muted");
        purged.setVisible(false);
        needs = new NeedsPanel(event.id(), answering, words, this::refresh);
        search = new SearchField(words.get("workspace.rsvps.search"), this::filter);
        state.setLabel(words.get("workspace.rsvps.state"));
        state.setItems(RsvpState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("workspace.rsvps.all"));
        state.setItemLabelGenerator(value -> value == null ? words.get("workspace.rsvps.all") : words.of(value));
        asked = new UndecidedBar(event.id(), desk, approvals, words, RsvpState.ASKED, this::refresh);
        held = new UndecidedBar(event.id(), desk, approvals, words, RsvpState.HELD, this::refresh);
        grid = new RsvpGrid(event, desk, answering, approvals, words, this::refresh, asked::say);
        grid.setEmptyStateComponent(new EmptyHint(words.get("workspace.rsvps.empty")));
        state.addValueChangeListener(change -> filter());
        var filters = new Div(search, state);
        filters.addClassName("filters");
        add(count, purged, asked, held, buttons(), needs, filters, grid);
        count();
    }

    private Div buttons() {
        var add = new Button(
                words.get("workspace.rsvps.add"),
                click -> new AddByHandDialog(event, desk, words, this::refresh).open());
        var print = new RouterLink(
                words.get("workspace.rsvps.print"),
                RsvpPrintView.class,
                new RouteParameters("event", event.id().toString()));
        print.addClassName("button-link");
        var buttons = new Div(add, print);
        buttons.addClassName("actions");
        return buttons;
    }

    private void filter() {
        grid.show(search.getValue(), state.getValue() == null ? Set.of() : Set.of(state.getValue()));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count();
        changed.run();
    }

    private void count() {
        var counts = desk.counts(event.id());
        count.setText(new CountsInWords(words).line(counts));
        asked.show(counts.of(RsvpState.ASKED).parties());
        held.show(counts.of(RsvpState.HELD).parties());
        needs.show(counts);
        boolean gone = counts.purged() && counts.anybody();
        grid.setVisible(!gone);
        purged.setText(gone ? words.get("workspace.rsvps.purged") : "");
        purged.setVisible(gone);
    }
}
