package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.counts.CountsInWords;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.RsvpFilter;
import nyc.icefree.rsvp.invitations.InvitationLine;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;

public class RsvpList extends Div {
    private final EventView event;
    private final RsvpLists services;
    private final PastExports past;
    private final Words words;
    private final Runnable changed;
    private final Questions questions;
    private final Paragraph count = new Paragraph();
    private final NeedsPanel needs;
    private final AnswersPanel answers;
    private final InvitationsPanel invited;
    private final Paragraph purged = new Paragraph();
    private final RsvpFilters filters;
    private final RsvpGrid grid;
    private final UndecidedBar asked;
    private final UndecidedBar held;
    private final BurstBar burst;
    private final Button takeBack;
    private RsvpCounts counts = RsvpCounts.NONE;

    RsvpList(EventView event, RsvpLists services, Words words, Runnable changed) {
        this.event = event;
        this.services = services;
        this.words = words;
        this.changed = changed;
        questions = services.reservations.questions(event.id());
        var desk = services.desk;
        var approvals = services.approvals;
        count.addClassName("count");
        purged.addClassName("muted");
        purged.setVisible(false);
        past = new PastExports(words, event.slot().zone());
        needs = new NeedsPanel(event.id(), services.needs, words, this::refresh);
        answers = new AnswersPanel(event.id(), services.answers, words);
        invited = new InvitationsPanel(event, services, words, this::refresh);
        filters = new RsvpFilters(words, this::filter);
        asked = new UndecidedBar(event.id(), desk, approvals, words, RsvpState.ASKED, this::refresh);
        held = new UndecidedBar(event.id(), desk, approvals, words, RsvpState.HELD, this::refresh);
        burst = new BurstBar(event, approvals, words, this::refresh);
        takeBack = new Button(words.get("workspace.rsvps.take-back"), click -> burst.takeBack());
        grid = new RsvpGrid(event, services, questions, words, this::refresh, asked::say);
        add(count, purged, burst, asked, held, buttons(), invited, needs, answers, filters, grid, past);
        filter();
        count();
    }

    private Div buttons() {
        var add = new Button(
                words.get("workspace.rsvps.add"),
                click -> new AddByHandDialog(event, questions, services.desk, words, this::refresh).open());
        var print = new RouterLink(
                words.get("word.list-for-print"),
                RsvpPrintView.class,
                new RouteParameters("event", event.id().toString()));
        print.addClassName("button-link");
        var buttons = new Div(add, print, takeBack);
        if (services.exports.mayExport(event.id())) {
            buttons.add(new Button(
                    words.get("workspace.rsvps.export"),
                    click -> new ExportDialog(event.id(), services.exports, words, this::refresh).open()));
        }
        buttons.addClassName("actions");
        return buttons;
    }

    private void filter() {
        var chosen = filters.chosen();
        grid.setEmptyStateComponent(
                chosen.equals(RsvpFilter.ALL)
                        ? new EmptyHint(words.get("workspace.rsvps.empty"))
                        : new EmptyHint(
                                words.get("workspace.rsvps.not-found"),
                                new Button(words.get("workspace.filters.clear"), click -> {
                                    filters.clear();
                                    filter();
                                })));
        grid.show(chosen);
        ask();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count();
        changed.run();
    }

    private void count() {
        counts = services.desk.counts(event.id());
        count.setText(new CountsInWords(words).line(counts));
        burst.show(counts);
        takeBack.setVisible(!burst.isVisible());
        ask();
        needs.show(counts);
        answers.show(counts);
        var all = counts.purged() ? List.<InvitationLine>of() : services.invitations.of(event.id());
        invited.show(all, counts.purged());
        filters.offer(all);
        past.show(services.exports.past(event.id()));
        boolean gone = counts.purged() && counts.everAnswered();
        grid.setVisible(!gone);
        purged.setText(gone ? words.get("workspace.rsvps.purged") : "");
        purged.setVisible(gone);
    }

    /** Shows the bars for undecided parties; an alarm already asks about all held ones. */
    private void ask() {
        var chosen = filters.chosen();
        asked.show(counts.of(RsvpState.ASKED).parties(), chosen);
        int parties = counts.of(RsvpState.HELD).parties();
        held.show(chosen.equals(RsvpFilter.ALL) && burst.isAboutAll(parties) ? 0 : parties, chosen);
    }
}
