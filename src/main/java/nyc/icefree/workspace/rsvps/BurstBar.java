package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.floods.Burst;
import nyc.icefree.rsvp.lists.RsvpCounts;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;

/** Says that very many answers came at once, and takes back in one act those that showed no sign of a person; gone when there is nothing to say. */
class BurstBar extends Div {
    private final EventView event;
    private final RsvpApprovals approvals;
    private final Words words;
    private final Runnable changed;

    BurstBar(EventView event, RsvpApprovals approvals, Words words, Runnable changed) {
        this.event = event;
        this.approvals = approvals;
        this.words = words;
        this.changed = changed;
        addClassName("undecided");
    }

    /** Looks only where so many have answered at all. */
    void show(RsvpCounts counts) {
        int parties = counts.byState().values().stream()
                .mapToInt(RsvpCounts.Tally::parties)
                .sum();
        show(parties < Burst.MANY || counts.purged() ? Optional.empty() : approvals.burst(event.id()));
    }

    private void show(Optional<Burst> burst) {
        removeAll();
        setVisible(burst.isPresent());
        burst.ifPresent(one -> {
            add(new Paragraph(text(one)));
            if (one.unproven() > 0) {
                var buttons = new Div(
                        new Button(words.get("workspace.rsvps.burst.take-back"), click -> act(one, false)),
                        new Button(words.get("workspace.rsvps.burst.let-in"), click -> act(one, true)));
                buttons.addClassName("actions");
                add(buttons);
            }
        });
    }

    private String text(Burst burst) {
        return words.get(
                "workspace.rsvps.burst",
                "answers",
                burst.answers(),
                "day",
                words.date(burst.from().atZone(event.slot().zone()).toLocalDate()),
                "from",
                time(burst.from()),
                "until",
                time(burst.until()),
                "unproven",
                burst.unproven(),
                "people",
                burst.people(),
                "held",
                burst.held());
    }

    private String time(Instant at) {
        return words.time(at.atZone(event.slot().zone()).toLocalTime());
    }

    private void act(Burst burst, boolean people) {
        Acts.run(words, () -> {
            var said = people ? approvals.letIn(event.id(), burst) : approvals.takeBack(event.id(), burst);
            changed.run();
            Notice.undoable(
                    words.get(
                            people ? "workspace.rsvps.burst.stays" : "workspace.rsvps.said-no",
                            "parties",
                            said.decided().size()),
                    words,
                    () -> back(said));
        });
    }

    private void back(DecidedRsvps said) {
        Acts.run(words, () -> approvals.undo(said));
        changed.run();
    }
}
