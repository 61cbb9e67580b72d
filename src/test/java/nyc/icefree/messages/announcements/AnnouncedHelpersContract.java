package nyc.icefree.messages.announcements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.addresses.VolunteersMerged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those of a shift are found by as many statements however many they are, and what one of them stopped stays so. */
abstract class AnnouncedHelpersContract extends AnnouncementsGround {
    @AppTest
    static class OnH2Test extends AnnouncedHelpersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AnnouncedHelpersContract {}

    @Autowired
    AnnouncedHelpers helpers;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    private ShiftId shift() {
        return shift(events.slotOf(event).orElseThrow());
    }

    private ShiftId shift(TimeSlot slot) {
        return given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 20, slot));
    }

    private PersonId helper(ShiftId shift) {
        var person = given.volunteer("Bo", address(), team);
        As.staff(team.organizer(), () -> staffing.assign(shift, person, "they come along"));
        return person;
    }

    @Test
    void who_has_a_shift_before_the_morning_is_told_at_night_though_the_event_is_later() {
        var begins = events.slotOf(event).orElseThrow().startLocal();
        var early = begins.toLocalDate().minusDays(1).atTime(7, 0);
        Instant night = early.minusHours(8).atZone(Given.NEW_YORK).toInstant();
        var setUp = shift(Given.slot(early, 3));
        var there = shift();
        var bo = helper(setUp);
        var ana = helper(there);
        announce(draft(AnnouncedSet.helping(setUp), "The door is on the left side."));
        announce(draft(AnnouncedSet.helping(there), "The door is on the left side."));
        makeAt(night);
        var told = rows.of(MessageReason.Announcement.SHIFT_ANNOUNCEMENT, Recipient.of(bo));
        assertEquals(1, told.size());
        var letter = letters.compose(told.getFirst(), LetterReader.RECIPIENT, night);
        assertNull(assertInstanceOf(LetterResult.Ready.class, letter).notBefore());
        assertEquals(
                0,
                rows.of(MessageReason.Announcement.SHIFT_ANNOUNCEMENT, Recipient.of(ana))
                        .size());
    }

    private long ofOne(ShiftId shift, PersonId person) {
        return CountedStatements.in(() -> helpers.mailFor(event, shift, person));
    }

    private long ofAll(ShiftId shift) {
        return CountedStatements.in(() -> helpers.of(event, shift));
    }

    @Test
    void more_helpers_take_no_more_statements() {
        var shift = shift();
        var bo = helper(shift);
        helper(shift);
        ofOne(shift, bo);
        long one = ofOne(shift, bo);
        long all = ofAll(shift);
        for (int more = 0; more < 5; more++) {
            helper(shift);
        }
        assertEquals(7, helpers.of(event, shift).size());
        assertEquals(bo, helpers.mailFor(event, shift, bo).orElseThrow().volunteer());
        assertEquals(one, ofOne(shift, bo));
        assertEquals(all, ofAll(shift));
        assertTrue(one > 0 && one < 25 && all > 0 && all < 6, one + " and " + all);
    }

    @Test
    void only_who_helps_in_that_shift_of_that_event_is_found() {
        var shift = shift();
        var bo = helper(shift);
        var other = given.published(team, given.session("Another", 9));
        assertTrue(helpers.mailFor(other, shift, bo).isEmpty());
        assertTrue(helpers.mailFor(event, new ShiftId(UUID.randomUUID()), bo).isEmpty());
        assertTrue(helpers.mailFor(event, shift, given.person()).isEmpty());
        assertEquals(0, helpers.of(other, shift).size());
    }

    @Test
    void of_two_accounts_of_one_person_what_either_stopped_is_stopped() {
        var shift = shift();
        var gone = helper(shift);
        var kept = helper(shift);
        var both = given.published(team, given.session("Another", 9));
        stops.stop(stops.link(Recipient.of(gone), event));
        stops.stop(stops.link(Recipient.of(gone), both));
        stops.stop(stops.link(Recipient.of(kept), both));
        transaction.executeWithoutResult(t -> announcements.publishEvent(new VolunteersMerged(kept, gone)));
        assertTrue(stops.isStopped(Recipient.of(kept), event));
        assertTrue(stops.isStopped(Recipient.of(kept), both));
        assertFalse(stops.isStopped(Recipient.of(gone), event));
    }

    @Test
    void an_announcement_that_waits_for_one_of_two_accounts_is_for_the_one_that_is_kept() {
        var shift = shift();
        var gone = helper(shift);
        var kept = given.person();
        var reason = MessageReason.Announcement.SHIFT_ANNOUNCEMENT;
        announced(draft(AnnouncedSet.helping(shift), "The door is on the left side."));
        assertEquals(1, rows.of(reason, Recipient.of(gone)).size());
        transaction.executeWithoutResult(t -> announcements.publishEvent(new VolunteersMerged(kept, gone)));
        assertEquals(0, rows.of(reason, Recipient.of(gone)).size());
        assertEquals(1, rows.of(reason, Recipient.of(kept)).size());
    }
}
