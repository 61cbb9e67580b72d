package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.rsvp.DecidedRsvps;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** A flood alarm, until it is answered: let all in, take all back, or leave it. */
class BurstBar extends Div {
    private final EventView event;
    private final RsvpApprovals approvals;
    private final Words words;
    private final Runnable changed;
    private int held;

    BurstBar(EventView event, RsvpApprovals approvals, Words words, Runnable changed) {
        this.event = event;
        this.approvals = approvals;
        this.words = words;
        this.changed = changed;
        addClassName("undecided");
    }

    void show(RsvpCounts counts) {
        removeAll();
        setVisible(false);
        if (!counts.purged()) {
            approvals.burst(event.id()).ifPresent(this::show);
        }
    }

    private void show(Burst burst) {
        setVisible(true);
        held = burst.held();
        var buttons = new Div(
                new Button(words.get("workspace.rsvps.burst.let-in"), click -> letIn()),
                new Button(words.get("workspace.rsvps.take-back"), click -> takeBack(burst)),
                new Button(words.get("workspace.rsvps.burst.leave"), click -> leave()));
        buttons.addClassName("actions");
        add(new Paragraph(text(burst)), buttons);
    }

    /** Whether it asks about all held parties already. */
    boolean isAboutAll(int parties) {
        return isVisible() && held >= parties;
    }

    /** Of the last hour when no alarm stands. */
    void takeBack() {
        takeBack(approvals.lately(event.id()));
    }

    private void takeBack(Burst burst) {
        new TakeBackDialog(event, burst, approvals, words, said -> tell(said, "workspace.rsvps.said-no")).open();
    }

    private String text(Burst burst) {
        return words.get(
                "workspace.rsvps.burst",
                "parties",
                burst.parties(),
                "day",
                words.date(burst.from().atZone(event.slot().zone()).toLocalDate()),
                "from",
                time(burst.from()),
                "until",
                time(burst.until()),
                "people",
                burst.people(),
                "held",
                burst.held());
    }

    private String time(Instant at) {
        return words.time(at.atZone(event.slot().zone()).toLocalTime());
    }

    private void letIn() {
        RefusalNotices.run(words, () -> tell(approvals.letIn(event.id()), "workspace.rsvps.burst.stays"));
    }

    private void leave() {
        RefusalNotices.run(words, () -> approvals.leave(event.id()));
        changed.run();
    }

    private void tell(DecidedRsvps said, String key) {
        changed.run();
        Notice.undoable(words.get(key, "parties", said.decided().size()), words, () -> {
            RefusalNotices.run(words, () -> approvals.undo(said));
            changed.run();
        });
    }
}
