package nyc.icefree.messages.announcements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the host says in its own words reaches those who are meant, once, and nobody who does not want it. */
abstract class AnnouncementsContract extends AnnouncementsGround {
    @AppTest
    static class OnH2Test extends AnnouncementsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AnnouncementsContract {}

    private static final int A_DAY = 5;

    @Autowired
    AnnouncedHelpers helpers;

    @Test
    void those_who_come_and_have_an_address_get_it_once() {
        var going = reserve();
        var without = reserve(null, Needs.NONE, Language.ENGLISH);
        var off = reserve();
        reservations.cancel(off.manage().value());
        var reach =
                As.staff(team.organizer(), () -> desk.reach(event, toComing().to()));
        assertEquals(new AnnouncedReach(1, 1, 0), reach);
        var said = announce(toComing());
        makeAt(said.dueAt().minusMillis(1));
        assertEquals(List.of(), made(going), "it can be taken back until then");
        makeAt(said.dueAt());
        makeAt(said.dueAt().plus(Duration.ofMinutes(1)));
        assertEquals(1, made(going).size());
        assertEquals(List.of(), made(without));
        assertEquals(List.of(), made(off));
        assertEquals(AnnouncementState.OUT, newest().state());
        assertEquals(1, newest().made());
    }

    @Test
    void a_hidden_place_is_named_only_to_those_who_may_know_it() {
        event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 6))
                        .capacity(50)
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        reserve();
        String told = "Come to the side door of 8601 Example Avenue.";
        announce(draft(toComing().to(), told));
        for (var kind : List.of(AnnouncedKind.UNSURE, AnnouncedKind.WAITING, AnnouncedKind.EVERYBODY)) {
            var refused = Refusals.because(
                    AnnouncementRefused.class,
                    () -> As.staff(team.organizer(), () -> desk.announce(event, draft(AnnouncedSet.of(kind), told))));
            assertTrue(refused.contains(AnnouncementRefused.SHOWS_HIDDEN_ADDRESS), kind.name());
        }
        announce(draft(AnnouncedSet.of(AnnouncedKind.EVERYBODY), "Bring water."));
    }

    @Test
    void what_waits_of_somebody_who_works_for_the_host_no_more_is_told_to_nobody() {
        var going = reserve();
        var said = announce(toComing());
        update("delete from membership where person = ?", team.organizer().value());
        makeAt(said.dueAt());
        assertEquals(List.of(), made(going));
        assertEquals(AnnouncementState.DROPPED, newest().state());
    }

    @Test
    void an_untrusted_hosts_announcement_waits_for_an_administrator() {
        var going = reserve();
        update(
                "update organization set trusted = false where id = ?",
                team.organization().value());
        var administrator = account("Ada", true).person();
        var said = announce(draft(
                toComing().to(),
                "The place has moved. Confirm at https://a.evil.example/x, evil.example or EVIL.EXAMPLE, 6.30 p.m."));
        makeAt(said.dueAt().plus(Duration.ofHours(20)));
        assertEquals(List.of(), made(going));
        assertEquals(AnnouncementState.IN_REVIEW, newest().state());
        var asked = rows.of(MessageReason.EVENT_SUBMITTED, Recipient.of(administrator));
        assertEquals(1, asked.size());
        String told = ready(asked.getFirst(), said.dueAt()).letter().text();
        assertTrue(told.contains("/workspace/review/" + said.id()), told);
        assertThrows(NotYours.class, () -> As.administrator(team.organizer(), () -> desk.send(said.id())));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> update("update announcement set state = 'GOING_OUT' where id = ?", said.id()));
        As.administrator(administrator, () -> desk.send(said.id()));
        makeAt(newest().dueAt());
        makeAt(newest().dueAt()); // in the morning
        assertEquals(1, made(going).size());
        assertTrue(
                letter(going)
                        .text()
                        .contains("Confirm at [web address left out] [web address left out] or EVIL. EXAMPLE"),
                letter(going).text());

        var other = announce(draft(toComing().to(), "Bring ID."));
        As.administrator(administrator, () -> desk.decline(other.id(), "Nobody needs that."));
        assertEquals("Nobody needs that.", newest().declined());
        var declined = rows.of(MessageReason.EVENT_DECIDED, Recipient.of(team.organizer()));
        assertEquals(1, declined.size());
        assertTrue(
                ready(declined.getFirst(), newest().dueAt()).letter().text().contains("> Nobody needs that."),
                "in words");
        assertThrows(NotYours.class, () -> As.administrator(administrator, () -> desk.send(other.id())));
    }

    @Test
    void what_waited_for_the_morning_while_its_host_lost_our_trust_is_told_to_nobody() {
        var going = reserve();
        var said = announce(toComing());
        update(
                "update organization set trusted = false where id = ?",
                team.organization().value());
        makeAt(said.dueAt());
        assertEquals(List.of(), made(going));
        assertEquals(AnnouncementState.DROPPED, newest().state());
    }

    @Test
    void who_asks_for_something_is_told_alone() {
        var seated = reserve(address(), new Needs(null, Set.of(Need.SEAT), ""), Language.ENGLISH);
        var other = reserve();
        var to = AnnouncedSet.needing(NeedTopic.of(NeedKind.SEAT));
        assertEquals(
                List.of(NeedTopic.of(NeedKind.SEAT)),
                As.staff(team.organizer(), () -> desk.choices(event)).needs());
        announced(draft(to, "There are chairs in the first row."));
        assertEquals(1, made(seated).size());
        assertEquals(List.of(), made(other));
    }

    @Test
    void who_has_stopped_them_gets_none_even_of_what_waits() {
        var rosa = reserve();
        var sam = reserve();
        announced(toComing());
        String stop = String.valueOf(letter(rosa).stop());
        stops.stop(new SecretToken(stop.substring(stop.lastIndexOf('/') + 1)));
        assertDropped(MessageNote.STOPPED, made(rosa).getFirst(), newest().dueAt());
        assertEquals(
                new AnnouncedReach(1, 0, 1),
                As.staff(team.organizer(), () -> desk.reach(event, toComing().to())));
        announced(toComing());
        assertEquals(1, made(rosa).size());
        assertEquals(2, made(sam).size());
    }

    @Test
    void it_is_dropped_for_who_does_not_come_any_more_and_for_what_is_off() {
        var off = reserve();
        var going = reserve();
        announced(toComing());
        reservations.cancel(off.manage().value());
        assertDropped(MessageNote.OVERTAKEN, made(off).getFirst(), newest().dueAt());
        letter(going);
        var waits = announce(toComing());
        As.staff(team.organizer(), () -> planning.cancel(event, "Rain"));
        assertDropped(MessageNote.EVENT_CANCELLED, made(going).getFirst(), newest().dueAt());
        makeAt(waits.dueAt());
        assertEquals(AnnouncementState.DROPPED, newest().state());
        assertEquals(1, made(going).size());
    }

    @Test
    void what_was_taken_back_goes_to_nobody() {
        var going = reserve();
        var said = announce(toComing());
        assertTrue(As.staff(team.organizer(), () -> desk.takeBack(event, said.id())));
        makeAt(said.dueAt());
        assertEquals(List.of(), made(going));
        assertEquals(AnnouncementState.TAKEN_BACK, newest().state());
        announced(toComing());
        assertFalse(As.staff(team.organizer(), () -> desk.takeBack(event, newest().id())), "it is out");
    }

    @Test
    void nobody_is_woken_unless_it_is_urgent_or_soon() {
        var going = reserve();
        var night = events.slotOf(event)
                .orElseThrow()
                .startLocal()
                .toLocalDate()
                .minusDays(3)
                .atTime(23, 0)
                .atZone(Given.NEW_YORK)
                .toInstant();
        var calm = announce(toComing());
        makeAt(night);
        assertEquals(List.of(), made(going));
        assertEquals(night.plus(Duration.ofHours(9)), newest().dueAt());
        As.staff(team.organizer(), () -> desk.takeBack(event, calm.id()));
        announce(new AnnouncementDraft(toComing().to(), toComing().note(), true));
        makeAt(night);
        assertEquals(1, made(going).size());
        var row = made(going).getFirst();
        assertEquals(null, ready(row, night).notBefore());
    }

    @Test
    void nobody_is_woken_for_what_has_no_day_though_its_old_one_is_near_or_gone() {
        var going = reserve();
        var old = events.slotOf(event).orElseThrow();
        As.staff(team.organizer(), () -> planning.postpone(event, "Rain"));
        announce(toComing());
        for (int behind : List.of(-1, 3)) {
            var night = old.startLocal()
                    .toLocalDate()
                    .plusDays(behind)
                    .atTime(23, 0)
                    .atZone(Given.NEW_YORK)
                    .toInstant();
            makeAt(night);
            assertEquals(List.of(), made(going));
            assertEquals(night.plus(Duration.ofHours(9)), newest().dueAt());
        }
        makeAt(newest().dueAt());
        Instant night = newest().dueAt().plus(Duration.ofHours(15));
        var late = (LetterResult.Ready) letters.compose(made(going).getFirst(), LetterReader.RECIPIENT, night);
        assertEquals(night.plus(Duration.ofHours(9)), late.notBefore());
    }

    @Test
    void five_a_day_are_enough_and_what_reaches_nobody_is_refused() {
        assertRefused(AnnouncementRefused.NOBODY_REACHED, toComing());
        reserve();
        assertRefused(AnnouncementRefused.NOTE_MISSING, draft(toComing().to(), " \n"));
        assertRefused(AnnouncementRefused.NOTE_TOO_LONG, draft(toComing().to(), "x".repeat(1_001)));
        for (int times = 0; times < A_DAY; times++) {
            announce(toComing());
        }
        assertRefused(AnnouncementRefused.TOO_MANY_TODAY, toComing());
        As.staff(team.organizer(), () -> planning.unpublish(event));
        assertRefused(AnnouncementRefused.EVENT_CLOSED, toComing());
    }

    private void assertRefused(AnnouncementRefused why, AnnouncementDraft draft) {
        var refused = Refusals.because(
                AnnouncementRefused.class, () -> As.staff(team.organizer(), () -> desk.announce(event, draft)));
        assertTrue(refused.contains(why), String.valueOf(refused));
    }

    @Test
    void a_co_host_cannot_and_an_administrator_neither() {
        var coHost = given.team();
        var shared =
                given.published(team, given.session("Know your rights", 7).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, shared);
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> desk.announce(shared, toComing())));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> desk.announce(event, toComing())));
    }

    @Test
    void what_is_said_lies_sealed() {
        reserve();
        var said = announced(draft(toComing().to(), "Quetzal-7719"));
        assertFalse(new String(said.said(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Quetzal"));
    }

    @Test
    void hostile_words_stay_words() {
        var going = reserve();
        announced(
                draft(toComing().to(), "Subject: x\r\nBcc: all@example.org\r\n\r\n<script>a</script>\u202Eevil\u0000"));
        var letter = letter(going);
        assertFalse(letter.subject().contains("x"), letter.subject());
        assertFalse(letter.html().contains("<script"), letter.html());
        assertTrue(letter.html().contains("&lt;script&gt;"), letter.html());
        assertFalse(letter.text().chars().anyMatch(c -> c == 0x202E || c == 0 || c == '\r'), letter.text());
    }

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
        var told = rows.of(MessageReason.ANNOUNCEMENT, Recipient.of(bo));
        assertEquals(1, told.size());
        assertNull(ready(told.getFirst(), night).notBefore());
        assertEquals(0, rows.of(MessageReason.ANNOUNCEMENT, Recipient.of(ana)).size());
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
    void who_reads_what_people_need_is_noted_as_reader_of_their_list() {
        reserve(address(), new Needs(null, Set.of(Need.SEAT), ""), Language.ENGLISH);
        As.staff(team.organizer(), () -> desk.room(event));
        assertEquals(0, readings());
        var to = AnnouncedSet.needing(NeedTopic.of(NeedKind.SEAT));
        As.staff(team.organizer(), () -> desk.reach(event, to));
        assertEquals(1, readings());
        update("delete from audit_entry where thing = ?", event.value());
        As.staff(team.organizer(), () -> desk.choices(event));
        assertEquals(1, readings());
    }

    private int readings() {
        return number("select count(*) from audit_entry where thing = ? and act = 'RSVPS_READ'", event.value());
    }

    @Test
    void all_organizers_of_the_host_read_what_was_said_and_by_whom() {
        reserve();
        announce(toComing());
        var other = given.person();
        given.appoint(team.organization(), other, StaffRole.ORGANIZER);
        var said = As.staff(other, () -> desk.list(event)).getFirst();
        assertEquals("Ada Example", said.writer());
        assertEquals(toComing().note(), said.note());
    }

    @Test
    void a_preview_shows_what_each_of_those_who_are_meant_reads() {
        event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 6))
                        .capacity(50)
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        var all = preview(AnnouncedKind.EVERYBODY);
        assertEquals(List.of(Audience.COMING, Audience.INVITED), List.copyOf(all.keySet()));
        assertTrue(all.firstEntry().getValue().text().contains("8601 Example Avenue"), all::toString);
        assertFalse(all.lastEntry().getValue().text().contains("8601 Example Avenue"), all::toString);
        assertEquals(Set.of(Audience.INVITED), preview(AnnouncedKind.WAITING).keySet());
        event = given.published(team);
        assertEquals(1, preview(AnnouncedKind.EVERYBODY).size(), "all read the same");
    }

    private SequencedMap<Audience, ShownMessage> preview(AnnouncedKind kind) {
        return As.staff(
                team.organizer(),
                () -> desk.preview(event, draft(AnnouncedSet.of(kind), "Bring water."), Language.ENGLISH));
    }
}
