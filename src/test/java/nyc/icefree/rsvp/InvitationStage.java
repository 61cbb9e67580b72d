package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.rsvp.invitations.InvitationDraft;
import nyc.icefree.rsvp.invitations.InvitationLine;
import nyc.icefree.rsvp.invitations.Invitations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of invitations stand on: an event that only the invited may come to. */
abstract class InvitationStage extends RsvpStage {
    @Autowired
    Invitations invitations;

    @Autowired
    ReservationMoves moves;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    RsvpDesk desk;

    @Autowired
    RsvpDestruction destruction;

    Team host;
    EventId event;

    @BeforeEach
    void an_event() {
        host = given.team();
        event = dated(20);
    }

    EventId dated(int capacity) {
        var draft = sized(given.session("Know your rights", 3), capacity);
        return given.published(host, draft.with(draft.rsvps().admittance(Admittance.INVITED)));
    }

    SayableCode make(@Nullable Integer people) {
        return As.staff(
                host.organizer(), () -> invitations.make(List.of(event), new InvitationDraft("Tenants", people, null)));
    }

    ReservationOutcome invited(EventId to, SayableCode code, int people) {
        return reservations.reserve(to, party(people), UUID.randomUUID(), AnswerSender.PERSON.invitedBy(code));
    }

    int change(ReservationOutcome party, int people) {
        ReservationForm form = party(people);
        return reservations
                .change(party.manage().value(), form)
                .orElseThrow()
                .people()
                .total();
    }

    InvitationLine line() {
        return line(event);
    }

    InvitationLine line(EventId of) {
        return As.staff(host.organizer(), () -> invitations.of(of)).getFirst();
    }

    int used() {
        return line().invitation().used();
    }

    static ReservationReason refused(Runnable act) {
        var reasons = assertThrows(ReservationRefused.class, act::run).reasons();
        assertEquals(1, reasons.size());
        return reasons.getFirst();
    }
}
