package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.announced.RsvpLinksAsked;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.reserving.RsvpFinding;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.signin.StaffDeleted;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;

/** Who lost the manage link comes back by the code or by the address, and nobody else learns anything by them. */
@DatabasesDiffer
abstract class FindingContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends FindingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FindingContract {}

    @Autowired
    RsvpFinding finding;

    @Autowired
    RsvpHashes marks;

    @Autowired
    RsvpDesk desk;

    @Autowired
    ApplicationEventPublisher announcements;

    @Test
    void a_code_leads_to_the_link_of_its_party_and_of_no_other_event() {
        var event = event(10);
        var rosa = reserve(event, 2);
        var ben = reserve(event, 1);
        var code = code(rosa);
        assertEquals(Optional.of(rosa.manage()), finding.byCode(event, code));
        assertEquals(Optional.of(ben.manage()), finding.byCode(event, code(ben)));
        assertNotEquals(code, code(ben));
        assertEquals(code, code(rosa), "each time the same");
        var other = event(10);
        assertTrue(finding.byCode(other, code).isEmpty(), "an event that nobody has answered");
        reserve(other, 1);
        assertTrue(finding.byCode(other, code).isEmpty());
        assertTrue(finding.byCode(event, SayableCode.of("ab".repeat(32))).isEmpty());
    }

    @Test
    void a_cancelled_party_still_finds_its_page() {
        var event = event(10);
        var rosa = reserve(event, 2);
        var code = code(rosa);
        cancel(rosa);
        assertEquals(Optional.of(rosa.manage()), finding.byCode(event, code));
    }

    @Test
    void the_database_refuses_one_code_for_two_parties_of_an_event() {
        var event = event(10);
        var rosa = reserve(event, 2);
        var ben = reserve(event, 1);
        String taken = marks.of(event, code(rosa));
        assertThrows(
                DuplicateKeyException.class,
                () -> jdbc.sql("update rsvp set code_mac = ? where id = ?")
                        .params(taken, ben.rsvp().value())
                        .update());
    }

    @Test
    void nothing_that_is_kept_tells_the_code() {
        var event = event(10);
        var code = code(reserve(event, 2));
        for (String table : List.of("rsvp", "event_places", "event_publication", "audit_entry")) {
            var holds = jdbc.sql("select * from " + table).query((row, n) -> {
                var cells = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.append(row.getObject(i)).append(' ');
                }
                return cells.indexOf(code.digits()) >= 0 || cells.indexOf(code.inGroups()) >= 0;
            });
            assertFalse(holds.list().contains(true), table);
        }
    }

    @Test
    void once_all_is_destroyed_no_code_is_right_and_its_mark_cannot_be_made_again() {
        var event = event(10);
        var rosa = reserve(event, 2);
        var code = code(rosa);
        String mark = marks.of(event, code);
        endedAgo(event, Duration.ofDays(7));
        purge.purgeDue();
        assertTrue(finding.byCode(event, code).isEmpty());
        finding.mailLinks(event, "rosa@example.org");
        says(event, BookingState.OPEN, 10);
        reserve(event, 1);
        assertNotEquals(mark, marks.of(event, code), "the event begins anew with another key");
    }

    @Test
    void an_address_finds_those_who_left_it_in_whatever_spelling() {
        var event = event(10);
        var rosa = reserve(event, "rosa@example.org");
        var again = reserve(event, "Rosa@Example.org");
        reserve(event, "ben@example.org");
        assertEquals(Set.of(rosa.rsvp(), again.rsvp()), Set.copyOf(asked(event, " ROSA@example.ORG ")));
        assertEquals(List.of(), asked(event, "nobody@example.org"));
        assertEquals(List.of(), asked(event, "no address"));
        cancel(again);
        assertEquals(List.of(rosa.rsvp()), asked(event, "rosa@example.org"), "who cancelled is written to no more");
        for (int i = 0; i < 3; i++) {
            reservations.cancel(reserve(event, "rosa@example.org").manage().value());
        }
        assertEquals(List.of(rosa.rsvp()), asked(event, "rosa@example.org"), "however many were cancelled since");
        var other = event(10);
        reserve(other, 1);
        assertEquals(List.of(), asked(other, "rosa@example.org"), "of this event alone");
    }

    @Test
    void asking_for_a_link_is_the_same_work_whether_the_address_is_known_or_not() {
        var event = event(10);
        reserve(event, "rosa@example.org");
        finding.mailLinks(event, "first@example.org");
        long unknown = statements(event, "nobody@example.org");
        assertEquals(unknown, statements(event, "rosa@example.org"));
        assertEquals(unknown, statements(event, "ROSA@example.org"));
        assertTrue(unknown > 0, "counted nothing");
    }

    private long statements(EventId event, String email) {
        return CountedStatements.in(() -> {
            finding.mailLinks(event, email);
            return true;
        });
    }

    @Test
    void a_mended_address_is_the_one_that_finds() {
        var event = event(10);
        var rosa = reserve(event, "rosa@exmaple.org");
        reservations.change(rosa.manage().value(), form("rosa@example.org"), null);
        assertEquals(List.of(rosa.rsvp()), asked(event, "rosa@example.org"));
        assertEquals(List.of(), asked(event, "rosa@exmaple.org"));
        reservations.change(rosa.manage().value(), form(null), null);
        assertEquals(List.of(), asked(event, "rosa@example.org"));
    }

    @Test
    void who_is_added_by_hand_has_a_code_too_and_it_is_known_who_added_them() {
        var team = given.team();
        var event = given.published(team, sized(given.session("Know your rights", 3), 5));
        var added = As.staff(team.organizer(), () -> desk.addByHand(event, party(2), null));
        var manage = finding.byCode(event, added.code()).orElseThrow();
        assertEquals(
                added.rsvp(), reservations.byToken(manage.value()).orElseThrow().id());
        var line = line(team.organizer(), event);
        assertTrue(line.staff().byHand());
        assertFalse(Objects.requireNonNull(line.staff().addedBy()).isBlank());
        assertEquals(null, line.forCoHosts().staff().addedBy());
        transaction.executeWithoutResult(deleting -> announcements.publishEvent(new StaffDeleted(team.organizer())));
        var later = rsvps.find(added.rsvp()).orElseThrow();
        assertTrue(later.origin().hand().byHand());
        assertEquals(null, later.origin().hand().addedBy(), "forgotten with the account");
    }

    private RsvpLine line(PersonId reader, EventId event) {
        return As.staff(reader, () -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                .lines()
                .getFirst();
    }

    private SayableCode code(ReservationOutcome outcome) {
        return managed(outcome).code();
    }

    private List<RsvpId> asked(EventId event, String email) {
        return finding.whoAsked(new RsvpLinksAsked(event, marks.of(event, email)));
    }

    private ReservationOutcome reserve(EventId event, String email) {
        return given.comes(event, form(email));
    }

    private static ReservationForm form(@Nullable String email) {
        return Given.party("Rosa", 1, email, Language.SPANISH);
    }
}
