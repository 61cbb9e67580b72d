package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.answers.RsvpState.ATTENDED;
import static nyc.icefree.rsvp.answers.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.NO_SHOW;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.answers.CancelledRsvp;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.RsvpCounts;
import nyc.icefree.rsvp.lists.RsvpFilter;
import nyc.icefree.rsvp.lists.RsvpLine;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the host's organizers see and do, and what nobody else may; the same on both databases. */
abstract class DeskContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends DeskContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DeskContract {}

    @Autowired
    RsvpDesk desk;

    Team host;
    Team coHost;
    Team stranger;
    EventId event;

    @BeforeEach
    void an_event_with_a_host_and_a_co_host() {
        host = given.team();
        coHost = given.team();
        stranger = given.team();
        event = given.published(
                host, sized(given.session("Know your rights", 3), 6).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
    }

    @Test
    void a_list_is_searched_and_sorted_as_the_reader_reads_without_accents_and_case() {
        for (String name : List.of("Zoë", "Álvaro Peña", "alma", "Ñandú", "Bruno")) {
            named(name, 1);
        }
        assertEquals(List.of("alma", "Álvaro Peña", "Bruno", "Ñandú", "Zoë"), names(RsvpQuery.all(Language.ENGLISH)));
        assertEquals(List.of("Álvaro Peña"), names(search("pena ALV")));
        assertEquals(List.of(), names(search("nobody")));
        var page = organizer(() ->
                desk.list(event, new RsvpQuery(RsvpFilter.ALL, RsvpQuery.Sort.NAME, true, 1, 2, Language.SPANISH)));
        assertEquals(
                List.of("Ñandú", "Bruno"),
                page.lines().stream().map(RsvpLine::name).toList());
        assertEquals(5, page.total());
    }

    @Test
    void a_line_tells_what_the_host_has_to_know() {
        var needs = new Needs(new Language("ko"), Set.of(Need.STEP_FREE), "front row");
        given.comes(event, new ReservationForm("Min", 6, "min@example.org", needs, Language.ENGLISH, true));
        named("Jo", 2);
        var lines = organizer(() -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                .lines();
        assertEquals(List.of("Jo", "Min"), lines.stream().map(RsvpLine::name).toList());
        assertEquals(1, lines.getFirst().waitingPosition());
        assertEquals(needs, lines.getLast().needs());
        assertEquals("min@example.org", lines.getLast().email());
        assertEquals(List.of("Min"), printed());
    }

    @Test
    void reading_is_noted_once_in_ten_minutes_and_printing_each_time() {
        organizer(() -> desk.list(event, RsvpQuery.all(Language.ENGLISH)));
        organizer(() -> desk.list(event, search("a")));
        assertEquals(1, audited(AuditedAct.RSVPS_READ));
        printed();
        printed();
        assertEquals(2, audited(AuditedAct.RSVPS_PRINTED));
    }

    @Test
    void more_than_the_capacity_is_given_only_with_a_reason() {
        IntStream.range(0, 2).forEach(i -> named("Guest", 3));
        refused(ReservationReason.FULL, () -> organizer(() -> desk.addByHand(event, party(12), " ")));
        refused(ReservationReason.PARTY_TOO_LARGE, () -> organizer(() -> desk.addByHand(event, party(21), "x")));
        refused(
                ReservationReason.REASON_TOO_LONG,
                () -> organizer(() -> desk.addByHand(event, party(2), "x".repeat(201))));
        var added = organizer(() -> desk.addByHand(event, party(12), "speaker's family"));
        assertEquals(18, now(event).taken());
        assertEquals(12, now(event).extra());
        var line = organizer(() -> desk.list(event, search("rosa"))).lines().getFirst();
        assertEquals("speaker's family", line.reason());
        assertTrue(line.byHand());
        organizer(() -> desk.cancel(added.rsvp()));
        assertEquals(0, now(event).extra());
        assertEquals(PlacesLeft.FULL, reservations.placesLeft(event));
    }

    @Test
    void a_waiting_party_is_let_in_out_of_turn_with_a_reason() {
        named("Guest", 6);
        named("First", 2);
        var second = named("Second", 3);
        refused(ReservationReason.REASON_MISSING, () -> organizer(() -> desk.letIn(second.rsvp(), " ")));
        organizer(() -> desk.letIn(second.rsvp(), "came from far"));
        assertEquals(GOING, state(second));
        assertEquals(9, now(event).taken());
        refused(ReservationReason.NOT_WAITING, () -> organizer(() -> desk.letIn(second.rsvp(), "again")));
    }

    @Test
    void who_came_is_marked_and_unmarked_and_keeps_the_places() {
        var guest = named("Guest", 2);
        refused(ReservationReason.NOT_YET, () -> organizer(() -> desk.markAttended(guest.rsvp())));
        refused(ReservationReason.NOT_YET, () -> organizer(() -> desk.markNoShow(guest.rsvp())));
        assertEquals(ReservationReason.NOT_YET, whyNotMarked());
        given.begun(event);
        assertNull(whyNotMarked());
        organizer(() -> desk.markAttended(guest.rsvp()));
        assertEquals(ATTENDED, state(guest));
        organizer(() -> desk.markNoShow(guest.rsvp()));
        assertEquals(NO_SHOW, state(guest));
        refused(ReservationReason.NOT_COMING, () -> organizer(() -> desk.cancel(guest.rsvp())));
        organizer(() -> desk.undoMark(guest.rsvp()));
        assertEquals(GOING, state(guest));
        assertEquals(2, now(event).taken());
        organizer(() -> desk.cancel(guest.rsvp()));
        assertEquals(CANCELLED, state(guest));
        refused(ReservationReason.NOT_COMING, () -> organizer(() -> desk.markAttended(guest.rsvp())));
    }

    @Test
    void a_cancellation_is_taken_back_even_when_the_places_have_gone_to_others() {
        var first = named("First", 2);
        var second = named("Second", 3);
        var third = named("Third", 3);
        assertEquals(WAITLISTED, state(third));
        var gone = organizer(() -> desk.cancel(first.rsvp())).orElseThrow();
        assertEquals(List.of(CANCELLED, GOING, GOING), List.of(state(first), state(second), state(third)));
        organizer(() -> desk.cancelBack(gone, "Cancelled by mistake"));
        assertEquals(GOING, state(first));
        assertEquals(8, now(event).taken());
        refused(ReservationReason.NOT_COMING, () -> organizer(() -> desk.cancelBack(gone, "Again")));
        var fourth = named("Fourth", 1);
        var fifth = named("Fifth", 1);
        var waited = organizer(() -> desk.cancel(fourth.rsvp())).orElseThrow();
        organizer(() -> desk.cancelBack(waited, "Cancelled by mistake"));
        assertEquals(List.of(WAITLISTED, WAITLISTED), List.of(state(fourth), state(fifth)));
        organizer(() -> desk.cancel(second.rsvp()));
        assertEquals(List.of(GOING, WAITLISTED), List.of(state(fourth), state(fifth)), "in its turn again");
    }

    private @Nullable ReservationReason whyNotMarked() {
        return organizer(() -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                .lines()
                .getFirst()
                .whyNotMarked();
    }

    @Test
    void counts_by_state_and_need() {
        given.comes(
                event,
                new ReservationForm(
                        "Min",
                        4,
                        null,
                        new Needs(new Language("ko"), Set.of(Need.CHILDCARE), ""),
                        Language.ENGLISH,
                        true));
        named("Jo", 3);
        var counts = organizer(() -> desk.counts(event));
        assertEquals(new RsvpCounts.Tally(1, 4), counts.of(GOING));
        assertEquals(new RsvpCounts.Tally(1, 3), counts.of(RsvpState.WAITLISTED));
        assertEquals(new RsvpCounts.Tally(1, 4), counts.of(NeedTopic.of(NeedKind.CHILDCARE)));
        assertEquals(6, counts.capacity());
        var other = given.published(stranger);
        var brief = organizer(() -> desk.counts(List.of(event, other)));
        assertEquals(Set.of(event), brief.keySet());
    }

    @Test
    void names_are_for_organizers_of_the_host_alone() {
        var guest = named("Guest", 1);
        for (var act : actsOnNames(guest.rsvp())) {
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.nobody(act));
        }
        assertEquals(GOING, state(guest));
        assertEquals(0, audited(AuditedAct.RSVPS_READ) + audited(AuditedAct.RSVPS_PRINTED));
    }

    @Test
    void counts_are_for_hosts_and_in_short_for_co_hosts() {
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> desk.counts(event)));
        assertEquals(
                Set.of(event),
                As.staff(coHost.organizer(), () -> desk.counts(List.of(event))).keySet());
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> desk.counts(event)));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> desk.counts(event)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), () -> desk.counts(event)));
        assertEquals(
                Set.of(),
                As.staff(stranger.organizer(), () -> desk.counts(List.of(event)))
                        .keySet());
    }

    @Test
    void an_answer_that_is_not_there_is_not_yours() {
        assertThrows(NotYours.class, () -> organizer(() -> desk.cancel(RsvpId.random())));
    }

    private List<Runnable> actsOnNames(RsvpId guest) {
        return List.of(
                () -> desk.list(event, RsvpQuery.all(Language.ENGLISH)),
                () -> desk.printList(event, Language.ENGLISH),
                () -> desk.addByHand(event, party(1), null),
                () -> desk.letIn(guest, "x"),
                () -> desk.markAttended(guest),
                () -> desk.markNoShow(guest),
                () -> desk.undoMark(guest),
                () -> desk.cancelBack(new CancelledRsvp(guest, RsvpState.GOING, null, clock.instant()), "x"),
                () -> desk.cancel(guest));
    }

    private <T> T organizer(Supplier<T> act) {
        return As.staff(host.organizer(), act);
    }

    private void organizer(Runnable act) {
        As.staff(host.organizer(), act);
    }

    private ReservationOutcome named(String name, int people) {
        return given.comes(event, Given.party(name, people));
    }

    private static RsvpQuery search(String words) {
        return new RsvpQuery(RsvpFilter.search(words), RsvpQuery.Sort.NAME, false, 0, 50, Language.ENGLISH);
    }

    private List<String> names(RsvpQuery query) {
        return organizer(() -> desk.list(event, query)).lines().stream()
                .map(RsvpLine::name)
                .toList();
    }

    private List<String> printed() {
        return organizer(() -> desk.printList(event, Language.ENGLISH)).stream()
                .map(RsvpLine::name)
                .toList();
    }

    private int audited(AuditedAct act) {
        return jdbc.sql("select count(*) from audit_entry where thing = ? and act = ?")
                .params(event.value(), act.name())
                .query(Integer.class)
                .single();
    }

    private static void refused(ReservationReason reason, Executable act) {
        assertEquals(
                List.of(reason), assertThrows(ReservationRefused.class, act).reasons());
    }
}
