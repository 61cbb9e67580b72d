package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.DecidedRsvps;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpFilter;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** A yes or no to all undecided parties, with undo; hidden when there are none. */
class UndecidedBar extends Div {
    private final EventId event;
    private final RsvpDesk desk;
    private final RsvpApprovals approvals;
    private final Words words;
    private final Runnable changed;
    private final RsvpState state;
    private RsvpFilter filter = RsvpFilter.ALL;
    private int parties;
    /** Read when the bar is shown, so that a click decides no others. */
    private List<RsvpId> found = List.of();

    /** @param state ASKED or HELD */
    UndecidedBar(
            EventId event, RsvpDesk desk, RsvpApprovals approvals, Words words, RsvpState state, Runnable changed) {
        this.event = event;
        this.desk = desk;
        this.approvals = approvals;
        this.words = words;
        this.state = state;
        this.changed = changed;
        addClassName("undecided");
    }

    /** @param shown what the list shows; others are left alone */
    void show(int parties, RsvpFilter shown) {
        filter = shown.of(state);
        this.parties = parties;
        boolean listed = shown.states().isEmpty() || shown.states().contains(state);
        found = parties > 0 && filter.isNarrow() && listed ? find() : List.of();
        removeAll();
        setVisible(parties > 0);
        if (parties > 0) {
            add(new Paragraph(words.get("workspace.rsvps.undecided." + slug(), "parties", parties)));
            if (!filter.isNarrow() || !found.isEmpty()) {
                var buttons = new Div(button(true), button(false));
                buttons.addClassName("actions");
                add(buttons);
            }
        }
    }

    private Button button(boolean yes) {
        String text = "workspace.rsvps.undecided." + slug() + (yes ? ".yes" : ".no");
        return new Button(
                filter.isNarrow() ? words.get(text + ".found", "parties", found.size()) : words.get(text),
                click -> RefusalNotices.run(words, () -> say(all(), yes)));
    }

    /** Those that the list showed, so that later ones are not decided. */
    private List<RsvpId> all() {
        return filter.isNarrow() ? found : approvals.undecided(event, state, parties);
    }

    private List<RsvpId> find() {
        var query = new RsvpQuery(filter, RsvpQuery.Sort.CREATED, false, 0, RsvpQuery.LIMIT_MAX, words.language());
        return desk.list(event, query).lines().stream().map(RsvpLine::id).toList();
    }

    void say(List<RsvpId> parties, boolean yes) {
        var decided = approvals.decide(event, parties, yes);
        changed.run();
        Notice.undoable(
                words.get(
                        yes ? "workspace.rsvps.said-yes" : "workspace.rsvps.said-no",
                        "parties",
                        decided.decided().size()),
                words,
                () -> back(decided));
    }

    private void back(DecidedRsvps decided) {
        RefusalNotices.run(words, () -> approvals.undo(decided));
        changed.run();
    }

    private String slug() {
        return state == RsvpState.HELD ? "held" : "asked";
    }
}
