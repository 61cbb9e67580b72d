package nyc.icefree.rsvp;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.desk.RsvpExports;
import nyc.icefree.rsvp.desk.RsvpExports.ExportedList;
import nyc.icefree.rsvp.desk.RsvpExports.PastExport;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.signin.StaffDeleted;
import nyc.icefree.text.EnglishWords;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The list leaves the app for few, sealed, marked and told; the same on both databases. */
abstract class ExportsContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends ExportsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ExportsContract {}

    @Autowired
    RsvpExports exports;

    @Autowired
    ApplicationEventPublisher announcements;

    Team host;
    Team coHost;
    EventId event;

    @BeforeEach
    void an_event_with_a_host_and_a_co_host() {
        host = given.team();
        coHost = given.team();
        event = given.published(
                host, sized(given.session("Know your rights", 3), 6).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
    }

    @Test
    void nobody_may_until_a_coordinator_lets_them_and_no_longer_than_that() {
        var coordinator = given.coordinator(host.organization());
        var other = given.person();
        given.appoint(host.organization(), other, StaffRole.ORGANIZER);
        given.mayExport(coHost.organization(), coHost.organizer());
        for (var somebody : List.of(coordinator, host.organizer(), other, coHost.organizer())) {
            refusedTo(somebody);
        }
        assertThrows(NotYours.class, () -> As.administrator(host.organizer(), this::export));
        for (var stranger : List.of(host.organizer(), coHost.organizer(), given.coordinator(coHost.organization()))) {
            assertThrows(
                    NotYours.class,
                    () -> As.staff(stranger, () -> memberships.allowExport(host.organization(), stranger, true)));
        }
        assertThrows(
                NotYours.class,
                () -> As.administrator(
                        given.person(), () -> memberships.allowExport(host.organization(), host.organizer(), true)));
        given.mayExport(host.organization(), host.organizer());
        assertTrue(As.staff(host.organizer(), () -> exports.mayExport(event)));
        As.staff(host.organizer(), this::export);
        refusedTo(other);
        refusedTo(coordinator);
        As.staff(coordinator, () -> memberships.allowExport(host.organization(), host.organizer(), false));
        refusedTo(host.organizer());
        assertEquals(1, audited(AuditedAct.RSVPS_EXPORTED, event.value()));
        assertEquals(1, audited(AuditedAct.EXPORT_GIVEN, host.organizer().value()));
        assertEquals(1, audited(AuditedAct.EXPORT_TAKEN, host.organizer().value()));
    }

    @Test
    void whoever_is_dismissed_does_not_have_it_when_they_come_back() {
        var coordinator = given.coordinator(host.organization());
        given.mayExport(host.organization(), host.organizer());
        As.staff(coordinator, () -> memberships.dismiss(host.organization(), host.organizer()));
        refusedTo(host.organizer());
        given.appoint(host.organization(), host.organizer(), StaffRole.ORGANIZER);
        refusedTo(host.organizer());
    }

    @Test
    void the_file_says_who_took_it_and_holds_no_formula() {
        given.mayExport(host.organization(), host.organizer());
        given.comes(
                event,
                new ReservationForm(
                        "=cmd|' /c calc'!A1",
                        2,
                        "ana@example.org",
                        new Needs(new Language("wo"), Set.of(Need.SEAT), "@home"),
                        Language.SPANISH,
                        true));
        reserve(event, 5);
        var made = As.staff(host.organizer(), this::export);
        assertTrue(made.fileName().matches("rsvps-\\d{4}-\\d\\d-\\d\\d-\\d{4}z-ada-example\\.zip"), made.fileName());
        var lines = opened(made).lines().toList();
        assertTrue(lines.getFirst().startsWith("\uFEFF\"Taken by Ada Example on "), lines.getFirst());
        assertTrue(lines.getFirst().contains("Reason: the bus"), lines.getFirst());
        assertTrue(lines.get(1).startsWith("\"Name\",\"State\",\"Adults\""), lines.get(1));
        assertEquals(4, lines.size());
        assertTrue(
                lines.get(2)
                        .startsWith("\"'=cmd|' /c calc'!A1\",\"Coming\",\"2\",\"\",\"ana@example.org\",\"Spanish\","
                                + "\"Interpretation into Wolof: Open; A seat: Open\",\"'@home\","),
                lines.get(2));
        assertTrue(lines.get(3).contains("On the waiting list"), lines.get(3));
    }

    @Test
    void the_file_says_in_which_language_each_takes_part_where_they_said_so() {
        given.mayExport(host.organization(), host.organizer());
        given.comes(event, party(1));
        assertFalse(opened(As.staff(host.organizer(), this::export)).contains("Takes part in"));
        var session = given.session("Rights", 3);
        var bilingual = given.published(
                host, session.with(session.accessibility().spoken(List.of(Language.ENGLISH, Language.SPANISH))));
        given.comes(bilingual, party(1).in(Language.SPANISH));
        var made = As.staff(host.organizer(), () -> exports.export(bilingual, "the rooms", EnglishWords.words()));
        var lines = opened(made).lines().toList();
        assertTrue(lines.get(1).endsWith("\"Answered\",\"Takes part in\""), lines.get(1));
        assertTrue(lines.get(2).endsWith("\"Spanish\""), lines.get(2));
    }

    @Test
    void a_reason_is_asked_sealed_shown_to_coordinators_and_dies_with_the_answers() {
        given.mayExport(host.organization(), host.organizer());
        var coordinator = given.coordinator(host.organization());
        refused(
                ReservationReason.REASON_MISSING,
                () -> As.staff(host.organizer(), () -> exports.export(event, " ", EnglishWords.words())));
        As.staff(host.organizer(), this::export);
        var past = As.staff(coordinator, () -> exports.past(event));
        assertEquals(List.of("the bus"), past.stream().map(PastExport::reason).toList());
        assertEquals("Ada Example", past.getFirst().who());
        var organizer = given.person();
        given.appoint(host.organization(), organizer, StaffRole.ORGANIZER);
        for (var other : List.of(organizer, coHost.organizer(), given.coordinator(coHost.organization()))) {
            assertEquals(List.of(), As.staff(other, () -> exports.past(event)));
        }
        byte[] sealed = Sql.one(jdbc, byte[].class, "select reason from rsvp_export where event_id = ?", event.value());
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("bus"));
        endedAgo(event, Duration.ofDays(7));
        purge.purgeDue();
        assertEquals(List.of(), As.staff(coordinator, () -> exports.past(event)));
        refused(ReservationReason.CLOSED, () -> As.staff(host.organizer(), this::export));
    }

    @Test
    void those_who_coordinate_are_written_to_and_nobody_else() {
        given.mayExport(host.organization(), host.organizer());
        var coordinator = given.coordinator(host.organization());
        await().untilAsserted(() -> assertEquals(
                List.of(coordinator), told("EXPORT_ALLOWED", host.organization().value())));
        As.staff(host.organizer(), this::export);
        await().untilAsserted(() -> assertEquals(
                List.of(coordinator),
                jdbc.sql("select recipient from outbox where reason = 'LIST_EXPORTED' and event = ?")
                        .param(event.value())
                        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                        .list()));
    }

    @Test
    void an_export_leaves_out_cancelled_refused_held_and_damaged_answers() {
        given.mayExport(host.organization(), host.organizer());
        for (var state : List.of(RsvpState.CANCELLED, RsvpState.REFUSED, RsvpState.HELD)) {
            jdbc.sql("update rsvp set state = ?, turn = 9 where id = ?")
                    .params(state.name(), reserve(event, 1).rsvp().value())
                    .update();
        }
        jdbc.sql("update rsvp set name = needs where id = ?")
                .param(reserve(event, 1).rsvp().value())
                .update();
        reserve(event, 1);
        var lines = opened(As.staff(host.organizer(), this::export)).lines().toList();
        assertEquals(4, lines.size(), lines.toString());
        assertTrue(lines.get(2).startsWith("\"An answer that cannot be read\",\"Coming\",\"1\""), lines.get(2));
        jdbc.sql("update rsvp_export set reason = (select name from rsvp where event_id = :event"
                        + " fetch first 1 rows only) where event_id = :event")
                .param("event", event.value())
                .update();
        var coordinator = given.coordinator(host.organization());
        assertEquals(
                List.of(""),
                As.staff(coordinator, () -> exports.past(event)).stream()
                        .map(PastExport::reason)
                        .toList());
    }

    @Test
    void without_a_coordinator_nothing_is_exported() {
        given.mayExport(host.organization(), host.organizer());
        As.administrator(
                given.person(), () -> memberships.dismiss(host.organization(), given.coordinator(host.organization())));
        refused(ReservationReason.NOBODY_TOLD, () -> As.staff(host.organizer(), this::export));
        assertThrows(
                NotYours.class,
                () -> As.staff(
                        coHost.organizer(),
                        () -> memberships.allowExport(host.organization(), host.organizer(), false)));
        As.administrator(given.person(), () -> memberships.allowExport(host.organization(), host.organizer(), false));
        refusedTo(host.organizer());
    }

    @Test
    void an_export_forgets_its_maker_and_lets_its_event_be_deleted() {
        given.mayExport(host.organization(), host.organizer());
        var coordinator = given.coordinator(host.organization());
        As.staff(host.organizer(), this::export);
        transaction.executeWithoutResult(deleting -> announcements.publishEvent(new StaffDeleted(host.organizer())));
        var past = As.staff(coordinator, () -> exports.past(event)).getFirst();
        assertEquals(List.of("", "the bus"), List.of(past.who(), past.reason()));
        transaction.executeWithoutResult(deleting -> announcements.publishEvent(new EventDeleting(event)));
        assertEquals(List.of(), As.staff(coordinator, () -> exports.past(event)));
    }

    private List<PersonId> told(String reason, UUID about) {
        return jdbc.sql("select recipient from outbox where reason = ? and about = ?")
                .params(reason, about)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private ExportedList export() {
        return exports.export(event, "the bus", EnglishWords.words());
    }

    private void refusedTo(PersonId somebody) {
        assertFalse(As.staff(somebody, () -> exports.mayExport(event)));
        assertThrows(NotYours.class, () -> As.staff(somebody, this::export));
    }

    private static String opened(ExportedList made) {
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(made.archive().bytes()),
                made.archive().password().toCharArray())) {
            assertEquals(
                    made.fileName().replace(".zip", ".csv"), zip.getNextEntry().getFileName());
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int audited(AuditedAct act, UUID thing) {
        return Sql.number(jdbc, "select count(*) from audit_entry where thing = ? and act = ?", thing, act.name());
    }
}
