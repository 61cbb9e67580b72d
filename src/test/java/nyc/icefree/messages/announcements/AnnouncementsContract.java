package nyc.icefree.messages.announcements;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;

/** What the host says in its own words reaches those who are meant, once, and nobody who does not want it. */
abstract class AnnouncementsContract extends AnnouncementsGround {
    @AppTest
    static class OnH2Test extends AnnouncementsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AnnouncementsContract {}

    private static final int A_DAY = 5;

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
            var refused = assertThrows(
                    AnnouncementRefused.class,
                    () -> As.staff(team.organizer(), () -> host.announce(event, draft(AnnouncedSet.of(kind), told))));
            assertTrue(refused.reasons().contains(AnnouncementRefused.Reason.SHOWS_HIDDEN_ADDRESS), kind.name());
        }
        announce(draft(AnnouncedSet.of(AnnouncedKind.EVERYBODY), "Bring water."));
    }

    @Test
    void what_waits_of_somebody_who_works_for_the_host_no_more_is_told_to_nobody() {
        var going = reserve();
        var said = announce(toComing());
        jdbc.sql("delete from membership where person = ?")
                .param(team.organizer().value())
                .update();
        makeAt(said.dueAt());
        assertEquals(List.of(), made(going));
        assertEquals(AnnouncementState.DROPPED, newest().state());
    }

    @Test
    void people_hear_of_a_postponed_event_also_after_the_day_it_had() {
        var going = reserve();
        As.staff(team.organizer(), () -> planning.postpone(event, "A storm"));
        var said = announce(toComing());
        var after = events.slotOf(event).orElseThrow().endsAt().plus(Duration.ofDays(2));
        makeAt(after.isAfter(said.dueAt()) ? after : said.dueAt());
        var row = made(going).getFirst();
        assertTrue(letters.compose(row, LetterReader.RECIPIENT, after) instanceof LetterResult.Ready);
    }

    @Test
    void only_when_stands_in_its_subject_and_the_words_below() {
        var going = reserve();
        announced(draft(toComing().to(), "The door is on the left side.\nBring water."));
        var letter = letter(going);
        assertTrue(letter.subject().matches("About [A-Z][a-z]+day, .*[AP]M"), letter.subject());
        assertTrue(letter.text().contains("\n> The door is on the left side.\n> Bring water.\n"), letter.text());
        assertTrue(letter.text().contains("/en/r/" + going.manage().value()), letter.text());
        assertTrue(letter.text().strip().endsWith(String.valueOf(letter.stop())), letter.text());
        assertFalse(
                letter.text().lines().limit(5).anyMatch(line -> line.contains("door")),
                "the first lines are read on locked phones too");
    }

    @Test
    void a_language_that_nobody_wrote_in_gets_the_words_of_another_marked_as_such() {
        var rosa = reserve(address(), Needs.NONE, Language.SPANISH);
        announced(toComing());
        assertTrue(
                letter(rosa).html().contains("<blockquote lang=\"en\" dir=\"ltr\">The door is"),
                letter(rosa).html());
        assertTrue(letter(rosa).subject().startsWith("Sobre"), letter(rosa).subject());
        announced(new AnnouncementDraft(
                toComing().to(), new AnnouncementNote(Map.of("en", "Left.", "es", "A la izquierda.")), false));
        var second = made(rosa).stream()
                .filter(row -> row.about().equals(newest().id()))
                .findFirst()
                .orElseThrow();
        var letter = ((LetterResult.Ready) composed(second)).letter();
        assertTrue(letter.html().contains("<blockquote lang=\"es\" dir=\"ltr\">A la izquierda."), letter.html());
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
        assertEquals(
                LetterResult.dropped(MessageNote.STOPPED), composed(made(rosa).getFirst()));
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
        assertEquals(
                LetterResult.dropped(MessageNote.OVERTAKEN), composed(made(off).getFirst()));
        letter(going);
        var waits = announce(toComing());
        As.staff(team.organizer(), () -> planning.cancel(event, "Rain"));
        assertEquals(
                LetterResult.dropped(MessageNote.EVENT_CANCELLED),
                composed(made(going).getFirst()));
        makeAt(waits.dueAt());
        assertEquals(AnnouncementState.DROPPED, newest().state());
        assertEquals(1, made(going).size());
    }

    @Test
    void what_was_taken_back_goes_to_nobody() {
        var going = reserve();
        var said = announce(toComing());
        assertTrue(As.staff(team.organizer(), () -> host.takeBack(event, said.id())));
        makeAt(said.dueAt());
        assertEquals(List.of(), made(going));
        assertEquals(AnnouncementState.TAKEN_BACK, newest().state());
        announced(toComing());
        assertFalse(As.staff(team.organizer(), () -> host.takeBack(event, newest().id())), "it is out");
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
        As.staff(team.organizer(), () -> host.takeBack(event, calm.id()));
        announce(new AnnouncementDraft(toComing().to(), toComing().note(), true));
        makeAt(night);
        assertEquals(1, made(going).size());
        var row = made(going).getFirst();
        assertEquals(null, ((LetterResult.Ready) letters.compose(row, LetterReader.RECIPIENT, night)).notBefore());
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
        assertRefused(AnnouncementRefused.Reason.NOBODY_REACHED, toComing());
        reserve();
        assertRefused(AnnouncementRefused.Reason.NOTE_MISSING, draft(toComing().to(), " \n"));
        assertRefused(AnnouncementRefused.Reason.NOTE_TOO_LONG, draft(toComing().to(), "x".repeat(1_001)));
        for (int times = 0; times < A_DAY; times++) {
            announce(toComing());
        }
        assertRefused(AnnouncementRefused.Reason.TOO_MANY_TODAY, toComing());
        As.staff(team.organizer(), () -> planning.unpublish(event));
        assertRefused(AnnouncementRefused.Reason.EVENT_CLOSED, toComing());
    }

    private void assertRefused(AnnouncementRefused.Reason why, AnnouncementDraft draft) {
        var refused = assertThrows(
                AnnouncementRefused.class, () -> As.staff(team.organizer(), () -> host.announce(event, draft)));
        assertTrue(refused.reasons().contains(why), String.valueOf(refused.reasons()));
    }

    @Test
    void a_co_host_cannot_and_an_administrator_neither() {
        var coHost = given.team();
        var shared =
                given.published(team, given.session("Know your rights", 7).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, shared);
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> host.announce(shared, toComing())));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> host.announce(event, toComing())));
    }

    @Test
    void what_is_said_lies_sealed_and_is_masked_for_who_looks_into_the_outbox() {
        var going = reserve();
        var said = announced(draft(toComing().to(), "Quetzal-7719"));
        assertFalse(new String(said.said(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Quetzal"));
        var shown = letters.compose(made(going).getFirst(), LetterReader.ONLOOKER, said.dueAt());
        String text = ((LetterResult.Ready) shown).letter().text();
        assertFalse(text.contains("Quetzal"), text);
        assertFalse(text.contains(going.manage().value()), text);
        assertFalse(text.contains(StopsGiven.link(vault, going.rsvp(), event).value()), text);
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
}
