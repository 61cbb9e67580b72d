package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who does a shift in twos hears when somebody joins, when nobody is second any more, and a day before when nobody came. */
abstract class PairMailsContract extends MailStage {
    private static final MessageReason FULL = MessageReason.Shift.SHIFT_PAIR_FULL;
    private static final MessageReason OPEN = MessageReason.Shift.SHIFT_PAIR_OPEN;
    private static final MessageReason TEAM = MessageReason.Shift.SHIFT_PAIR_TEAM;
    private static final MessageReason CONFIRMATION = MessageReason.Shift.SHIFT_CONFIRMATION;

    @Autowired
    Given given;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftLeading leading;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    HalfPairs halves;

    @Autowired
    Clock running;

    private Given.Team team;
    private PersonId ada;
    private PersonId bo;
    private PersonId cy;

    @BeforeEach
    void people() {
        team = given.team();
        ada = volunteer();
        bo = volunteer();
        cy = volunteer();
    }

    private PersonId volunteer() {
        return volunteers.enlist(new VolunteerForm(
                "Secret Example",
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization()))));
    }

    private ShiftId inPairs(int seats, Duration until, ShiftTerms terms) {
        var start = LocalDateTime.ofInstant(running.instant().plus(until), Given.NEW_YORK);
        return As.staff(
                team.organizer(),
                () -> planning.plan(new ShiftDraft(
                                null,
                                team.organization(),
                                ShiftRole.MARSHAL,
                                seats,
                                TimeSlot.of(start, start.plusHours(2), Given.NEW_YORK),
                                Set.of(),
                                Set.of(),
                                SignupMode.OPEN,
                                "Meet at the side door")
                        .withTerms(terms.withStructure(Structure.PAIRS))));
    }

    private ShiftId inPairs(int seats) {
        return inPairs(seats, Duration.ofDays(9), ShiftTerms.NONE);
    }

    private List<QueuedMessage> told(MessageReason reason, PersonId person) {
        return rows.of(reason, Recipient.of(person));
    }

    private void heard(int times, MessageReason reason, PersonId person) {
        Postman.untilHeard(() -> told(reason, person).size() == times);
    }

    private LetterResult letter(MessageReason reason, PersonId person) {
        return letters.compose(told(reason, person).getLast(), LetterReader.RECIPIENT, running.instant());
    }

    private String text(MessageReason reason, PersonId person) {
        return letter(reason, person) instanceof LetterResult.Ready ready
                ? ready.letter().text()
                : "none";
    }

    @Test
    void the_first_of_two_is_told_so_and_then_that_somebody_joined() {
        var shift = inPairs(2);
        As.volunteer(ada, () -> signup.take(shift));
        heard(1, CONFIRMATION, ada);
        assertTrue(text(CONFIRMATION, ada).contains("You are the first of two"), text(CONFIRMATION, ada));
        As.volunteer(bo, () -> signup.take(shift));
        heard(1, FULL, ada);
        heard(1, CONFIRMATION, bo);
        assertTrue(text(FULL, ada).contains("you are two now"), text(FULL, ada));
        assertFalse(text(FULL, ada).contains("Secret"));
        assertTrue(text(CONFIRMATION, bo).contains("somebody is with you"), text(CONFIRMATION, bo));
        assertEquals(List.of(), told(OPEN, ada));
        assertEquals(List.of(), told(FULL, bo));
    }

    @Test
    void whoever_stays_behind_is_told_that_their_half_is_open_again() {
        var shift = inPairs(2);
        As.volunteer(ada, () -> signup.take(shift));
        As.volunteer(bo, () -> signup.take(shift));
        heard(1, FULL, ada);
        As.volunteer(ada, () -> signup.handBack(shift));
        heard(1, OPEN, bo);
        assertTrue(text(OPEN, bo).contains("nobody is second with you now"), text(OPEN, bo));
        var organizers = text(MessageReason.Shift.SHIFT_HANDED_BACK, team.organizer());
        assertTrue(organizers.contains("one person has nobody second now"), organizers);
        assertEquals(List.of(), told(OPEN, ada));
        As.volunteer(cy, () -> signup.take(shift));
        heard(1, FULL, bo);
        assertEquals(LetterResult.dropped(MessageNote.OVERTAKEN), letter(OPEN, bo));
    }

    @Test
    void who_waited_is_told_when_another_pair_loses_one_and_they_are_two() {
        var shift = inPairs(4);
        for (var one : List.of(ada, bo, cy)) {
            As.volunteer(one, () -> signup.take(shift));
        }
        heard(1, FULL, ada);
        seen(shift, 1);
        As.volunteer(ada, () -> signup.handBack(shift));
        heard(1, FULL, cy);
        assertEquals(List.of(), told(OPEN, bo));
        assertEquals(List.of(), told(OPEN, cy));
    }

    private void seen(ShiftId shift, int waiting) {
        Postman.untilHeard(() -> jdbc.sql("select count(*) from shift_half where shift_id = ?")
                        .param(shift.value())
                        .query(Integer.class)
                        .single()
                == waiting);
    }

    @Test
    void an_organizer_who_makes_it_a_shift_for_pairs_has_the_one_told() {
        var shift = inPairs(2);
        var version = As.staff(team.organizer(), () -> planning.sheet(shift));
        As.staff(
                team.organizer(),
                () -> planning.change(
                        shift,
                        version.version(),
                        version.draft().withTerms(version.draft().terms().withStructure(Structure.SINGLES))));
        As.volunteer(ada, () -> signup.take(shift));
        heard(1, CONFIRMATION, ada);
        assertFalse(text(CONFIRMATION, ada).contains("first of two"));
        As.staff(
                team.organizer(),
                () -> planning.change(shift, planning.sheet(shift).version(), version.draft()));
        heard(1, OPEN, ada);
        heard(1, MessageReason.Shift.SHIFT_CHANGED, ada);
        assertTrue(text(MessageReason.Shift.SHIFT_CHANGED, ada).contains("You are the first of two"));
    }

    private int toldAt(Instant now) {
        halves.make(now);
        return told(OPEN, ada).size();
    }

    @Test
    void a_day_before_both_sides_hear_once_that_nobody_is_second() {
        var shift = inPairs(4, Duration.ofDays(9), ShiftTerms.NONE);
        var first = As.volunteer(bo, () -> signup.take(shift));
        As.volunteer(cy, () -> signup.take(shift));
        As.volunteer(ada, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(first));
        var starts = start(shift);
        var day = starts.minus(Duration.ofHours(24));
        assertEquals(0, toldAt(day.minusMillis(1)));
        assertEquals(List.of(), told(TEAM, team.organizer()));
        assertEquals(1, toldAt(day));
        jdbc.sql("update outbox set created_at = ? where reason = ? and recipient = ?")
                .params(Timestamp.from(day), OPEN.name(), ada.value())
                .update();
        assertEquals(1, toldAt(day.plus(Duration.ofHours(3))));
        assertEquals(1, told(TEAM, team.organizer()).size());
        assertEquals(1, told(TEAM, bo).size(), "the lead");
        assertEquals(List.of(), told(TEAM, ada));
        assertEquals(List.of(), told(TEAM, cy));
        assertTrue(text(OPEN, ada).contains("do not go alone"), text(OPEN, ada));
        assertTrue(text(TEAM, team.organizer()).contains("Find a second person"));
        assertTrue(text(TEAM, team.organizer()).contains("/workspace"), text(TEAM, team.organizer()));
        assertTrue(text(TEAM, bo).contains("/en/my/"), text(TEAM, bo));
        assertFalse(text(TEAM, bo).contains("Secret"));
        As.volunteer(volunteer(), () -> signup.take(shift));
        assertEquals(LetterResult.dropped(MessageNote.OVERTAKEN), letter(TEAM, team.organizer()));
        assertEquals(LetterResult.dropped(MessageNote.OVERTAKEN), letter(OPEN, ada));
    }

    @Test
    void where_sign_up_ends_earlier_they_hear_it_then() {
        var shift = inPairs(2, Duration.ofDays(9), ShiftTerms.NONE.withClosesHours(72));
        As.volunteer(ada, () -> signup.take(shift));
        var closes = start(shift).minus(Duration.ofHours(72));
        assertEquals(0, toldAt(closes.minusMillis(1)));
        assertEquals(1, toldAt(closes));
    }

    @Test
    void who_comes_after_that_has_been_told_by_their_confirmation() {
        var shift = inPairs(2, Duration.ofHours(20), ShiftTerms.NONE);
        As.volunteer(ada, () -> signup.take(shift));
        assertEquals(0, toldAt(running.instant()));
        assertEquals(List.of(), told(TEAM, team.organizer()));
    }

    private Instant start(ShiftId shift) {
        return As.staff(team.organizer(), () -> planning.sheet(shift))
                .draft()
                .slot()
                .startsAt();
    }
}
