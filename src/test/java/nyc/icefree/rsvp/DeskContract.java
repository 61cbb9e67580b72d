package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.RsvpState.ATTENDED;
import static nyc.icefree.rsvp.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.NO_SHOW;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.LockWaits;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.CoHosting;
import nyc.icefree.partners.OrganizationPeople;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpDesk.RsvpPage;
import nyc.icefree.rsvp.desk.RsvpFilter;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the host's organizers see and do, and what a co-host sees; the same on both databases. */
abstract class DeskContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends DeskContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DeskContract {}

    private static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);

    @Autowired
    RsvpDesk desk;

    @Autowired
    NeedsDesk needs;

    @Autowired
    CoHosting coHosting;

    @Autowired
    OrganizationPeople people;

    @Autowired
    NeedsDesk answering;

    @Autowired
    DataSource dataSource;

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

    private void an_event() {
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 50));
    }

    @Test
    void who_comes_counts_as_people_of_the_host_alone() {
        given.comes(event, Given.party("Alma", 2));
        assertTrue(people.areIn(host.organization()));
        assertFalse(people.areIn(coHost.organization()), "it reads no names");
    }

    @Test
    void a_list_is_searched_and_sorted_as_the_reader_reads_without_accents_and_case() {
        for (String name : List.of("Zoë", "Álvaro Peña", "alma", "Ñandú", "Bruno")) {
            given.comes(event, Given.party(name, 1));
        }
        assertEquals(List.of("alma", "Álvaro Peña", "Bruno", "Ñandú", "Zoë"), names(RsvpQuery.all(Language.ENGLISH)));
        assertEquals(List.of("Álvaro Peña"), names(search("pena ALV")));
        assertEquals(List.of(), names(search("nobody")));
        var page = organizer(() ->
                desk.list(event, new RsvpQuery(RsvpFilter.ALL, RsvpQuery.Sort.NAME, true, 1, 2, Language.SPANISH)));
        assertEquals(
                List.of("Ñandú", "Bruno"),
                page.lines().stream().map(line -> line.party().name()).toList());
        assertEquals(5, page.total());
    }

    @Test
    void a_line_tells_what_the_host_has_to_know() {
        var needs = new Needs(new Language("ko"), Set.of(Need.STEP_FREE), "front row");
        given.comes(event, new ReservationForm("Min", 6, "min@example.org", needs, Language.ENGLISH, true));
        given.comes(event, Given.party("Jo", 2));
        var lines = organizer(() -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                .lines();
        assertEquals(
                List.of("Jo", "Min"),
                lines.stream().map(line -> line.party().name()).toList());
        assertEquals(1, lines.getFirst().waitingPosition());
        assertEquals(needs, lines.getLast().party().needs());
        assertEquals("min@example.org", lines.getLast().party().email());
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
        IntStream.range(0, 2).forEach(i -> given.comes(event, Given.party("Guest", 3)));
        refused(ReservationReason.FULL, () -> organizer(() -> desk.addByHand(event, party(12), " ")));
        refused(ReservationReason.PARTY_TOO_LARGE, () -> organizer(() -> desk.addByHand(event, party(21), "x")));
        refused(
                ReservationReason.REASON_TOO_LONG,
                () -> organizer(() -> desk.addByHand(event, party(2), "x".repeat(201))));
        var added = organizer(() -> desk.addByHand(event, party(12), "speaker's family"));
        assertEquals(18, now(event).taken());
        assertEquals(12, now(event).extra());
        var line = organizer(() -> desk.list(event, search("rosa"))).lines().getFirst();
        assertEquals("speaker's family", line.staff().reason());
        assertTrue(line.staff().byHand());
        organizer(() -> desk.cancel(added.rsvp()));
        assertEquals(0, now(event).extra());
        assertEquals(SpotsLeft.FULL, reservations.spotsLeft(event));
    }

    @Test
    void a_waiting_party_is_let_in_out_of_turn_with_a_reason() {
        given.comes(event, Given.party("Guest", 6));
        given.comes(event, Given.party("First", 2));
        var second = given.comes(event, Given.party("Second", 3));
        refused(ReservationReason.REASON_MISSING, () -> organizer(() -> desk.letIn(second.rsvp(), " ")));
        organizer(() -> desk.letIn(second.rsvp(), "came from far"));
        assertEquals(GOING, state(second));
        assertEquals(9, now(event).taken());
        refused(ReservationReason.NOT_WAITING, () -> organizer(() -> desk.letIn(second.rsvp(), "again")));
    }

    @Test
    void who_came_is_marked_and_unmarked_and_keeps_the_spots() {
        var guest = given.comes(event, Given.party("Guest", 2));
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
    void a_cancellation_is_taken_back_even_when_the_spots_have_gone_to_others() {
        var first = given.comes(event, Given.party("First", 2));
        var second = given.comes(event, Given.party("Second", 3));
        var third = given.comes(event, Given.party("Third", 3));
        assertEquals(WAITLISTED, state(third));
        var gone = organizer(() -> desk.cancel(first.rsvp())).orElseThrow();
        assertEquals(List.of(CANCELLED, GOING, GOING), List.of(state(first), state(second), state(third)));
        organizer(() -> desk.cancelBack(gone, "Cancelled by mistake"));
        assertEquals(GOING, state(first));
        assertEquals(8, now(event).taken());
        refused(ReservationReason.NOT_COMING, () -> organizer(() -> desk.cancelBack(gone, "Again")));
        var fourth = given.comes(event, Given.party("Fourth", 1));
        var fifth = given.comes(event, Given.party("Fifth", 1));
        var waited = organizer(() -> desk.cancel(fourth.rsvp())).orElseThrow();
        organizer(() -> desk.cancelBack(waited, "Cancelled by mistake"));
        assertEquals(List.of(WAITLISTED, WAITLISTED), states(fourth, fifth));
        organizer(() -> desk.cancel(second.rsvp()));
        assertEquals(List.of(GOING, WAITLISTED), states(fourth, fifth), "in its turn again");
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
                Given.party("Min", PartyPeople.notAsked(4), new Needs(new Language("ko"), Set.of(Need.CHILDCARE), "")));
        given.comes(event, Given.party("Jo", 3));
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
        var guest = given.comes(event, Given.party("Guest", 1));
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

    private static RsvpQuery search(String words) {
        return new RsvpQuery(RsvpFilter.search(words), RsvpQuery.Sort.NAME, false, 0, 50, Language.ENGLISH);
    }

    private List<String> names(RsvpQuery query) {
        return organizer(() -> desk.list(event, query)).lines().stream()
                .map(line -> line.party().name())
                .toList();
    }

    private List<String> printed() {
        return organizer(() -> desk.printList(event, Language.ENGLISH)).stream()
                .map(line -> line.party().name())
                .toList();
    }

    private int audited(AuditedAct act) {
        return Sql.one(
                jdbc,
                Integer.class,
                "select count(*) from audit_entry where thing = ? and act = ?",
                event.value(),
                act.name());
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        an_event();
        reserve(event, 1);
        var query = RsvpQuery.all(Language.ENGLISH);
        statements(() -> desk.list(event, query)); // notes the reading once
        long forOne = statements(() -> desk.list(event, query));
        for (int i = 0; i < 9; i++) {
            reserve(event, 1);
        }
        assertEquals(forOne, statements(() -> desk.list(event, query)));
        assertTrue(forOne > 0 && forOne < 12, "statements: " + forOne);
    }

    @Test
    void counting_many_events_takes_no_more_statements() {
        an_event();
        long forOne = statements(() -> desk.counts(List.of(event)));
        var many = new ArrayList<>(List.of(event));
        for (int i = 0; i < 5; i++) {
            many.add(given.published(host, given.session("Another", 4 + i)));
        }
        assertEquals(forOne, statements(() -> desk.counts(many)));
        assertEquals(6, As.staff(host.organizer(), () -> desk.counts(many)).size());
        // the events among them whole, for whatever shows them within the same request
        assertTrue(forOne > 0 && forOne < 10, "statements: " + forOne);
    }

    /** What the header says is right after each way in which a need comes, is answered or goes, and opens nothing. */
    @Test
    void the_header_counts_open_needs_without_opening_anything() {
        an_event();
        var seat = new Needs(null, Set.of(Need.SEAT, Need.QUIET_SPACE), "x");
        var form = new ReservationForm("Ana", 2, null, seat, Language.ENGLISH, true);
        var ana = given.comes(event, form);
        var ben = given.comes(event, form);
        open(6);
        var answered = organizer(() -> needs.answerAll(event, SEAT, NeedAnswer.ARRANGED));
        open(4);
        organizer(() -> needs.takeBack(answered));
        open(6);
        organizer(() -> needs.answer(ana.rsvp(), seat, SEAT, NeedAnswer.NOT_POSSIBLE));
        open(5);
        var less = new Needs(null, Set.of(Need.SEAT), "");
        reservations.change(
                ana.manage().value(), new ReservationForm("Ana", 2, null, less, Language.ENGLISH, true), null);
        open(3);
        cancel(ben);
        open(0);
        organizer(() -> desk.addByHand(event, form, null));
        open(3);
        long withFew = statements(() -> needs.headline(event));
        for (int i = 0; i < 9; i++) {
            reserve(event, 1);
        }
        assertEquals(withFew, statements(() -> needs.headline(event)));
        assertTrue(withFew > 0 && withFew < 8, "statements: " + withFew);
        Sql.run(jdbc, "update rsvp set needs = manage, name = manage where event_id = ?", event.value());
        assertEquals(3, organizer(() -> needs.headline(event)).openNeeds(), "nothing is opened");
    }

    private void open(int waiting) {
        assertEquals(waiting, organizer(() -> needs.headline(event)).openNeeds());
        assertEquals(waiting, organizer(() -> desk.counts(event)).openNeeds());
    }

    private long statements(Supplier<?> what) {
        return As.staff(host.organizer(), () -> CountedStatements.in(what));
    }

    @Test
    void a_co_host_sees_whoever_chose_it_until_they_or_it_think_otherwise() {
        given.comes(event, party(2));
        var min = given.comes(event, sharing("Min", coHost));
        assertEquals(List.of("Min"), shared(coHost));
        reservations.change(min.manage().value(), sharing("Min", stranger), null);
        assertEquals(List.of(), shared(coHost));
        assertThrows(NotYours.class, () -> shared(stranger));
        reservations.change(min.manage().value(), sharing("Min", coHost), null);
        assertEquals(List.of("Min"), shared(coHost));
        As.staff(coHost.organizer(), () -> coHosting.leave(event, coHost.organization()));
        assertThrows(NotYours.class, () -> shared(coHost));
    }

    @Test
    void a_list_of_those_who_share_is_for_organizers_of_the_co_host_alone() {
        assertThrows(NotYours.class, () -> shared(host));
        assertThrows(NotYours.class, () -> As.administrator(stranger.organizer(), this::sharedList));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(stranger.organizer(), this::sharedList));
        assertThrows(AccessDeniedException.class, () -> As.nobody(this::sharedList));
    }

    private RsvpPage sharedList() {
        return desk.sharedWithUs(event, RsvpQuery.all(Language.ENGLISH));
    }

    private List<String> shared(Team team) {
        return As.staff(team.organizer(), this::sharedList).lines().stream()
                .map(line -> line.party().name())
                .toList();
    }

    private static ReservationForm sharing(String name, Team with) {
        var party = Party.of(name, PartyPeople.notAsked(1), "min@example.org", Needs.NONE, Language.ENGLISH);
        return new ReservationForm(party.sharedWith(Set.of(with.organization())), true);
    }

    @Test
    void a_list_is_narrowed_by_note_language_need_and_state() {
        family("Ana", 2, new Needs(new Language("wo"), Set.of(), ""));
        family("Ben", 1, new Needs(null, Set.of(Need.SEAT), "comes by wheelchair, París"));
        family("Cleo", 4, new Needs(new Language("wo"), Set.of(Need.SEAT), ""));
        assertEquals(List.of("Ben"), found(RsvpFilter.search("PARIS wheel")));
        assertEquals(List.of("Ben"), found(RsvpFilter.search("ben wheelchair")), "name and note together");
        assertEquals(List.of("Ana", "Cleo"), found(new RsvpFilter("", Set.of(), new Language("wo"), null)));
        assertEquals(List.of("Ben"), found(new RsvpFilter("", Set.of(), Language.SPANISH, null)), "in which they read");
        assertEquals(List.of("Ben", "Cleo"), found(new RsvpFilter("", Set.of(), null, NeedKind.SEAT)));
        assertEquals(List.of("Ben"), found(new RsvpFilter("", Set.of(), null, NeedKind.NOTE)));
        assertEquals(
                List.of("Cleo"),
                found(new RsvpFilter("", Set.of(RsvpState.WAITLISTED), new Language("wo"), NeedKind.SEAT)));
        assertEquals(List.of(), found(new RsvpFilter("ana", Set.of(), null, NeedKind.SEAT)));
    }

    @Test
    void what_a_party_says_since_is_written_down_and_name_and_address_stay() {
        var ana = family("Ana", 2, new Needs(new Language("wo"), Set.of(Need.SEAT), ""));
        organizer(() -> answering.answerAll(event, NeedTopic.of(NeedKind.SEAT), NeedAnswer.ARRANGED));
        var asked = new Needs(null, Set.of(Need.SEAT), new Childcare(Map.of(AgeBand.UNDER_3, 1)), "late");
        organizer(() -> desk.correct(line("Ana"), Party.of("", new PartyPeople(2, 1), null, asked, Language.ENGLISH)));
        var line = line("Ana");
        assertEquals(new PartyPeople(2, 1), line.party().people());
        assertEquals(asked, line.party().needs());
        assertEquals("ana@example.org", line.party().email());
        assertEquals(Language.ENGLISH, line.party().language());
        assertEquals(
                NeedAnswer.ARRANGED,
                line.party().answers().to(NeedTopic.of(NeedKind.SEAT)),
                "what stays asked stays answered");
        assertEquals(3, now(event).taken());
        assertEquals(asked, managed(ana).party().needs());
        assertEquals(1, noted());
    }

    @Test
    void more_people_need_free_spots_and_what_the_form_refuses_is_refused() {
        family("Ana", 2, Needs.NONE);
        family("Ben", 3, Needs.NONE);
        var seen = line("Ana");
        refused(ReservationReason.PLACES_SHORT, correcting(seen, 4, null));
        refused(ReservationReason.PARTY_EMPTY, correcting(seen, 0, null));
        refused(ReservationReason.CHILDREN_ODD, correcting(seen, 1, -1));
        refused(ReservationReason.PARTY_TOO_LARGE, correcting(seen, 21, null));
        assertEquals(5, now(event).taken());
        organizer(() -> desk.correct(seen, Party.of("", new PartyPeople(3, null), null, Needs.NONE, Language.SPANISH)));
        assertEquals(6, now(event).taken());
        family("Cleo", 2, Needs.NONE);
        organizer(() ->
                desk.correct(line("Ben"), Party.of("", new PartyPeople(1, null), null, Needs.NONE, Language.SPANISH)));
        assertEquals(RsvpState.GOING, line("Cleo").state(), "what comes free goes to who waits");
        assertEquals(6, now(event).taken());
    }

    @Test
    void an_organizer_looks_at_the_party_whose_number_they_write() {
        family("Ana", 1, Needs.NONE);
        looksAtEach(event);
        organizer(() ->
                desk.correct(line("Ana"), Party.of("", new PartyPeople(2, null), null, Needs.NONE, Language.SPANISH)));
        closes(event, clock.instant());
        organizer(() ->
                desk.correct(line("Ana"), Party.of("", new PartyPeople(3, null), null, Needs.NONE, Language.SPANISH)));
        assertEquals(3, now(event).taken());
    }

    @Test
    void what_the_party_itself_said_meanwhile_is_not_lost() {
        var ana = family("Ana", 2, Needs.NONE);
        var seen = line("Ana");
        reservations.change(ana.manage().value(), Given.party("Ana", 3, "ana@example.org", Language.SPANISH), null);
        assertThrows(ChangedMeanwhile.class, correcting(seen, 4, null));
        assertEquals(3, now(event).taken());
        organizer(() -> desk.cancel(ana.rsvp()));
        refused(ReservationReason.CANCELLED, correcting(seen, 2, null));
    }

    @Test
    void an_address_that_the_party_mends_at_that_moment_is_not_lost() throws Exception {
        var ana = family("Ana", 2, Needs.NONE);
        var seen = line("Ana");
        try (var others = Executors.newSingleThreadExecutor()) {
            Future<?> correcting = Objects.requireNonNull(transaction.execute(status -> {
                table.lock(event);
                var begun = others.submit(() -> organizer(() -> desk.correct(
                        seen, Party.of("", new PartyPeople(1, null), null, Needs.NONE, Language.SPANISH))));
                // it has read the party, and waits for the lock
                LockWaits.await(dataSource, begun);
                assertFalse(begun.isDone());
                reservations.change(
                        ana.manage().value(), Given.party("Ana", 2, "mended@example.org", Language.SPANISH), null);
                return begun;
            }));
            correcting.get(20, TimeUnit.SECONDS);
        }
        assertEquals(1, line("Ana").size());
        assertEquals("mended@example.org", line("Ana").party().email());
    }

    @Test
    void only_the_hosts_organizers_correct() {
        family("Ana", 2, Needs.NONE);
        var seen = line("Ana");
        for (var stranger : List.of(coHost.organizer(), given.team().organizer())) {
            assertThrows(
                    NotYours.class,
                    () -> As.staff(
                            stranger,
                            () -> desk.correct(
                                    seen, Party.of("", new PartyPeople(1, null), null, Needs.NONE, Language.ENGLISH))));
        }
        assertThrows(
                NotYours.class,
                () -> As.administrator(
                        given.person(),
                        () -> desk.correct(
                                seen, Party.of("", new PartyPeople(1, null), null, Needs.NONE, Language.ENGLISH))));
        assertEquals(2, line("Ana").size());
    }

    private Executable correcting(RsvpLine seen, int adults, @Nullable Integer children) {
        return () -> organizer(() -> desk.correct(
                seen, Party.of("", new PartyPeople(adults, children), null, Needs.NONE, Language.SPANISH)));
    }

    private ReservationOutcome family(String name, int people, Needs needs) {
        return given.comes(
                event,
                new ReservationForm(
                        name, people, name.toLowerCase(Locale.ROOT) + "@example.org", needs, Language.SPANISH, true));
    }

    private RsvpLine line(String name) {
        return lines(RsvpFilter.search(name)).getFirst();
    }

    private List<String> found(RsvpFilter filter) {
        return lines(filter).stream().map(line -> line.party().name()).toList();
    }

    private List<RsvpLine> lines(RsvpFilter filter) {
        return organizer(() ->
                        desk.list(event, new RsvpQuery(filter, RsvpQuery.Sort.NAME, false, 0, 50, Language.ENGLISH)))
                .lines();
    }

    private int noted() {
        return Sql.one(
                        jdbc,
                        Integer.class,
                        "select count(*) from audit_entry where thing = ? and act = ? and who = ?",
                        event.value(),
                        AuditedAct.RSVP_CHANGED_BY_STAFF.name(),
                        host.organizer().value())
                - 1; // the answer to the need
    }
}
