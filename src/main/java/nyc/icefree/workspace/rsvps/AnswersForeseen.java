package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.rsvp.counts.AnswerFate;
import nyc.icefree.rsvp.counts.ForeseenAnswers;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Tells what becomes of an event's RSVPs before anything is done to it. */
@Component
public class AnswersForeseen {
    private final ViewerWords ownWords;
    private final RsvpDesk rsvps;

    AnswersForeseen(ViewerWords ownWords, RsvpDesk rsvps) {
        this.ownWords = ownWords;
        this.rsvps = rsvps;
    }

    /**
     * At the end of a form; empty for an event without RSVPs.
     *
     * @param typed empty while it cannot be read
     * @param onChange takes what to do after each change
     */
    public Div beside(EventPlan plan, Supplier<Optional<EventDraft>> typed, Consumer<Runnable> onChange) {
        var note = new Div();
        note.addClassName("note-warning");
        note.getElement().setAttribute("role", "status");
        note.setVisible(false);
        var counts = counts(plan.id());
        if (counts.everAnswered()) {
            var words = ownWords.get();
            Runnable look = () -> say(
                    note,
                    words,
                    typed.get()
                            .<List<ForeseenAnswers>>map(draft -> ForeseenAnswers.of(counts, plan.draft(), draft))
                            .orElse(List.of()));
            onChange.accept(look);
            look.run();
        }
        return note;
    }

    public Div of(EventPlan plan, EventDraft typed) {
        return said(ForeseenAnswers.of(counts(plan.id()), plan.draft(), typed));
    }

    public Div of(EventId event, AnswerFate step) {
        return said(ForeseenAnswers.of(counts(event), step));
    }

    public Div of(List<EventId> events, AnswerFate step) {
        return said(ForeseenAnswers.of(rsvps.counts(events).values(), step));
    }

    private Div said(List<ForeseenAnswers> all) {
        var said = new Div();
        say(said, ownWords.get(), all);
        return said;
    }

    private static void say(Div note, Words words, List<ForeseenAnswers> all) {
        note.removeAll();
        all.forEach(one -> note.add(new Paragraph(one.in(words))));
        note.setVisible(!all.isEmpty());
    }

    private RsvpCounts counts(EventId event) {
        return rsvps.counts(List.of(event)).getOrDefault(event, RsvpCounts.NONE);
    }
}
