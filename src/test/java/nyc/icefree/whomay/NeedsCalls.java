package nyc.icefree.whomay;

import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.rsvp.NeedsDesk;
import nyc.icefree.rsvp.lists.AnsweredNeeds;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import org.jspecify.annotations.Nullable;

/** What the host does with what parties ask for. */
class NeedsCalls implements TheirCalls {
    private static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);
    private final NeedsDesk needs;
    private final Feedback feedback;

    NeedsCalls(NeedsDesk needs, Feedback feedback) {
        this.feedback = feedback;
        this.needs = needs;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("Feedback.counts(EventId)", w -> {
            feedback.ask(w.event(), Instant.now());
            return feedback.counts(w.event());
        });
        // its party asks for nothing, so that its own organizer is told that nothing is there to answer
        all.put(
                "NeedsDesk.answer(RsvpId, Needs, NeedTopic, NeedAnswer)",
                w -> done(() -> needs.answer(w.rsvp(), Needs.NONE, SEAT, ARRANGED)));
        all.put("NeedsDesk.answerAll(EventId, NeedTopic, NeedAnswer)", w -> needs.answerAll(w.event(), SEAT, ARRANGED));
        all.put("NeedsDesk.countsForCoHosts(EventId)", w -> needs.countsForCoHosts(w.event()));
        all.put("NeedsDesk.headline(EventId)", w -> needs.headline(w.event()));
        all.put(
                "NeedsDesk.limit(EventId, NeedKind, String)",
                w -> done(() -> needs.limit(w.event(), NeedKind.SEAT, "9")));
        all.put("NeedsDesk.limits(EventId)", w -> {
            As.staff(w.team().organizer(), () -> needs.limit(w.event(), NeedKind.SEAT, "9"));
            return needs.limits(w.event());
        });
        all.put(
                "NeedsDesk.takeBack(AnsweredNeeds)",
                w -> done(() -> needs.takeBack(new AnsweredNeeds(w.event(), SEAT, ARRANGED, Map.of(), Instant.EPOCH))));
    }
}
