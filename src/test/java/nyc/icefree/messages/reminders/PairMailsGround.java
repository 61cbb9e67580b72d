package nyc.icefree.messages.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A team with three who help it, and what they are told of shifts in twos. */
abstract class PairMailsGround extends MailStage {
    static final MessageReason FULL = MessageReason.Shift.SHIFT_PAIR_FULL;
    static final MessageReason OPEN = MessageReason.Shift.SHIFT_PAIR_OPEN;
    static final MessageReason TEAM = MessageReason.Shift.SHIFT_PAIR_TEAM;
    static final MessageReason CONFIRMATION = MessageReason.Shift.SHIFT_CONFIRMATION;

    @Autowired
    Given given;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Clock running;

    Given.Team team;
    PersonId ada;
    PersonId bo;
    PersonId cy;

    @BeforeEach
    void people() {
        team = given.team();
        ada = volunteer();
        bo = volunteer();
        cy = volunteer();
    }

    PersonId volunteer() {
        return given.volunteer("Secret Example", team);
    }

    ShiftId inPairs(int seats, @Nullable EventId event, LocalDateTime start, ShiftTerms terms) {
        return given.planned(
                team,
                new ShiftDraft(
                                event,
                                event == null ? team.organization() : null,
                                ShiftRole.MARSHAL,
                                seats,
                                Given.slot(start, 2),
                                Set.of(),
                                Set.of(),
                                SignupMode.OPEN,
                                "Meet at the side door")
                        .withTerms(terms.withStructure(Structure.PAIRS)));
    }

    /** By day, so that nobody is woken. */
    LocalDateTime inNineDays() {
        return LocalDate.now(running.withZone(Given.NEW_YORK)).plusDays(9).atTime(14, 0);
    }

    ShiftId inPairs(int seats, ShiftTerms terms) {
        return inPairs(seats, null, inNineDays(), terms);
    }

    ShiftId inPairs(int seats) {
        return inPairs(seats, ShiftTerms.NONE);
    }

    List<QueuedMessage> told(MessageReason reason, PersonId person) {
        return rows.of(reason, Recipient.of(person));
    }

    void heard(int times, MessageReason reason, PersonId person) {
        Postman.untilHeard(() -> told(reason, person).size() == times);
    }

    LetterResult letter(MessageReason reason, PersonId person) {
        return letters.compose(told(reason, person).getLast(), LetterReader.RECIPIENT, running.instant());
    }

    String text(MessageReason reason, PersonId person) {
        return letter(reason, person) instanceof LetterResult.Ready ready
                ? ready.letter().text()
                : "none";
    }

    /** All that was announced of a shift is done. */
    void allHeard(ShiftId shift) {
        Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                        .param("%" + shift.value() + "%")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    void seen(ShiftId shift, int waiting) {
        Postman.untilHeard(() -> jdbc.sql("select count(*) from shift_half where shift_id = ?")
                        .param(shift.value())
                        .query(Integer.class)
                        .single()
                == waiting);
    }

    Instant start(ShiftId shift) {
        return As.staff(team.organizer(), () -> planning.sheet(shift))
                .draft()
                .slot()
                .startsAt();
    }
}
