package nyc.icefree.messages;

import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.NeedsDesk;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.time.TimeSlot;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who come, ask for something, and are thanked. */
abstract class LettersToGuests extends LettersWritten {
    @Autowired
    NeedsDesk needsDesk;

    @Autowired
    Feedback feedback;

    RsvpId reserve(EventId event) {
        return reserve(event, Needs.NONE);
    }

    private RsvpId reserve(EventId event, Needs needs) {
        return given.comes(event, new ReservationForm("Rosa", 2, email(), needs, reads, true))
                .rsvp();
    }

    RsvpId seated(Given.Team team, EventId event) {
        var needs = new Needs(null, Set.of(Need.SEAT), "");
        var party = reserve(event, needs);
        var seat = NeedTopic.of(NeedKind.SEAT);
        As.staff(team.organizer(), () -> needsDesk.answer(party, needs, seat, NeedAnswer.NOT_POSSIBLE));
        return party;
    }

    void thanked(RsvpId party, EventId event, TimeSlot slot) {
        feedback.ask(event, clock.instant());
        write(
                MessageReason.Rsvp.RSVP_THANKS,
                Recipient.of(party),
                event.value(),
                event,
                ThanksTime.number(slot),
                ThanksTime.of(slot));
    }

    static EventDraft later(EventDraft draft) {
        return Drafts.from(draft).later(1).draft();
    }
}
