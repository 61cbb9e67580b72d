package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.LockWaits;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.RsvpFilter;
import nyc.icefree.rsvp.lists.RsvpLine;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Parties are found by what they said, and what they say since is written down; the same on both databases. */
abstract class CorrectionsContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends CorrectionsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CorrectionsContract {}

    @Autowired
    RsvpDesk desk;

    @Autowired
    RsvpCorrections corrections;

    @Autowired
    NeedsDesk answering;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

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
        organizer(() -> corrections.correct(line("Ana"), new PartyPeople(2, 1), asked, Language.ENGLISH, null));
        var line = line("Ana");
        assertEquals(new PartyPeople(2, 1), line.people());
        assertEquals(asked, line.needs());
        assertEquals("ana@example.org", line.email());
        assertEquals(Language.ENGLISH, line.language());
        assertEquals(
                NeedAnswer.ARRANGED, line.answers().to(NeedTopic.of(NeedKind.SEAT)), "what stays asked stays answered");
        assertEquals(3, now(event).taken());
        assertEquals(
                asked, reservations.byToken(ana.manage().value()).orElseThrow().needs());
        assertEquals(1, noted());
    }

    @Test
    void more_people_need_free_places_and_what_the_form_refuses_is_refused() {
        family("Ana", 2, Needs.NONE);
        family("Ben", 3, Needs.NONE);
        var seen = line("Ana");
        refused(ReservationReason.PLACES_SHORT, correcting(seen, 4, null));
        refused(ReservationReason.PARTY_EMPTY, correcting(seen, 0, null));
        refused(ReservationReason.CHILDREN_ODD, correcting(seen, 1, -1));
        refused(ReservationReason.PARTY_TOO_LARGE, correcting(seen, 21, null));
        assertEquals(5, now(event).taken());
        organizer(() -> corrections.correct(seen, new PartyPeople(3, null), Needs.NONE, Language.SPANISH, null));
        assertEquals(6, now(event).taken());
        family("Cleo", 2, Needs.NONE);
        organizer(() -> corrections.correct(line("Ben"), new PartyPeople(1, null), Needs.NONE, Language.SPANISH, null));
        assertEquals(RsvpState.GOING, line("Cleo").state(), "what comes free goes to who waits");
        assertEquals(6, now(event).taken());
    }

    @Test
    void an_organizer_looks_at_the_party_whose_number_they_write() {
        family("Ana", 1, Needs.NONE);
        looksAtEach(event);
        organizer(() -> corrections.correct(line("Ana"), new PartyPeople(2, null), Needs.NONE, Language.SPANISH, null));
        closes(event, clock.instant());
        organizer(() -> corrections.correct(line("Ana"), new PartyPeople(3, null), Needs.NONE, Language.SPANISH, null));
        assertEquals(3, now(event).taken());
    }

    @Test
    void what_the_party_itself_said_meanwhile_is_not_lost() {
        var ana = family("Ana", 2, Needs.NONE);
        var seen = line("Ana");
        reservations.change(ana.manage().value(), Given.party("Ana", 3, "ana@example.org", Language.SPANISH));
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
                var begun = others.submit(() -> organizer(
                        () -> corrections.correct(seen, new PartyPeople(1, null), Needs.NONE, Language.SPANISH, null)));
                // it has read the party, and waits for the lock
                LockWaits.await(dataSource, begun);
                assertFalse(begun.isDone());
                reservations.change(
                        ana.manage().value(), Given.party("Ana", 2, "mended@example.org", Language.SPANISH));
                return begun;
            }));
            correcting.get(20, TimeUnit.SECONDS);
        }
        assertEquals(1, line("Ana").partySize());
        assertEquals("mended@example.org", line("Ana").email());
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
                            () -> corrections.correct(
                                    seen, new PartyPeople(1, null), Needs.NONE, Language.ENGLISH, null)));
        }
        assertThrows(
                NotYours.class,
                () -> As.administrator(
                        given.person(),
                        () -> corrections.correct(seen, new PartyPeople(1, null), Needs.NONE, Language.ENGLISH, null)));
        assertEquals(2, line("Ana").partySize());
    }

    private Executable correcting(RsvpLine seen, int adults, @Nullable Integer children) {
        return () -> organizer(
                () -> corrections.correct(seen, new PartyPeople(adults, children), Needs.NONE, Language.SPANISH, null));
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
        return lines(filter).stream().map(RsvpLine::name).toList();
    }

    private List<RsvpLine> lines(RsvpFilter filter) {
        return organizer(() ->
                        desk.list(event, new RsvpQuery(filter, RsvpQuery.Sort.NAME, false, 0, 50, Language.ENGLISH)))
                .lines();
    }

    private <T> T organizer(Supplier<T> act) {
        return As.staff(host.organizer(), act);
    }

    private void organizer(Runnable act) {
        As.staff(host.organizer(), act);
    }

    private int noted() {
        return jdbc.sql("select count(*) from audit_entry where thing = ? and act = ? and who = ?")
                        .params(
                                event.value(),
                                AuditedAct.RSVP_CHANGED_BY_STAFF.name(),
                                host.organizer().value())
                        .query(Integer.class)
                        .single()
                - 1; // the answer to the need
    }

    private static void refused(ReservationReason reason, Executable act) {
        assertEquals(
                List.of(reason), assertThrows(ReservationRefused.class, act).reasons());
    }
}
