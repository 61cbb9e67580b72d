package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.rsvp.needs.NeedAnswer.NOT_POSSIBLE;
import static nyc.icefree.rsvp.needs.NeedAnswer.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.answers.EventKeys;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.CoHostCounts;
import nyc.icefree.rsvp.lists.NeedCount;
import nyc.icefree.rsvp.lists.RsvpCounts.Tally;
import nyc.icefree.rsvp.lists.RsvpLine;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A need is answered, and the answer holds as long as the need; the same on both databases. */
abstract class NeedsDeskContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends NeedsDeskContract {}

    @PostgresAppTest
    static class OnPostgresTest extends NeedsDeskContract {}

    static final NeedTopic WOLOF = NeedTopic.into(new Language("wo"));
    static final NeedTopic CARE = NeedTopic.of(NeedKind.CHILDCARE);
    static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);

    @Autowired
    NeedsDesk needs;

    @Autowired
    RsvpDesk desk;

    @Autowired
    RsvpSealing sealing;

    Team host;
    Team coHost;
    EventId event;

    @BeforeEach
    void an_event_with_a_host_and_a_co_host() {
        host = given.team();
        coHost = given.team();
        event = given.published(
                host, sized(given.session("Know your rights", 3), 20).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
    }

    @Test
    void all_who_ask_the_same_are_answered_at_once_and_it_is_taken_back() {
        var ana = family("Ana", 2, 1, asking(Map.of(AgeBand.FROM_3_TO_5, 1), ""));
        var ben = family("Ben", 1, 0, asking(Map.of(), ""));
        organizer(() -> needs.answer(ana.rsvp(), asked(ana), WOLOF, NOT_POSSIBLE));
        var answered = organizer(() -> needs.answerAll(event, WOLOF, ARRANGED));
        assertEquals(Map.of(ana.rsvp(), NOT_POSSIBLE, ben.rsvp(), OPEN), answered.before());
        assertEquals(List.of(ARRANGED, ARRANGED), List.of(said(ana, WOLOF), said(ben, WOLOF)));
        assertEquals(OPEN, said(ana, CARE));
        var late = family("Late", 1, 0, asking(Map.of(), ""));
        assertEquals(OPEN, said(late, WOLOF), "who asks later is not meant");
        organizer(() -> needs.answer(ben.rsvp(), asked(ben), WOLOF, NOT_POSSIBLE));
        organizer(() -> needs.takeBack(answered));
        assertEquals(List.of(NOT_POSSIBLE, NOT_POSSIBLE), List.of(said(ana, WOLOF), said(ben, WOLOF)));
    }

    @Test
    void what_a_party_changes_is_open_again() {
        var ana = family("Ana", 2, 2, asking(Map.of(AgeBand.FROM_3_TO_5, 1), "front row"));
        var seen = asked(ana);
        for (var topic : seen.topics()) {
            organizer(() -> needs.answer(ana.rsvp(), seen, topic, ARRANGED));
        }
        assertEquals(0, organizer(() -> desk.counts(event)).openNeeds());
        reservations.change(
                ana.manage().value(), form("Ana", 3, 2, asking(Map.of(AgeBand.FROM_3_TO_5, 2), "front row")));
        assertEquals(OPEN, said(ana, CARE));
        assertEquals(ARRANGED, said(ana, WOLOF));
        assertEquals(ARRANGED, said(ana, NeedTopic.of(NeedKind.NOTE)));
        assertEquals(1, organizer(() -> desk.counts(event)).openNeeds());
        var refused = assertThrows(
                ReservationRefused.class, () -> organizer(() -> needs.answer(ana.rsvp(), seen, CARE, ARRANGED)));
        assertEquals(List.of(ReservationReason.NEED_CHANGED), refused.reasons(), "that is not what was seen");
    }

    @Test
    void counts_say_how_many_children_of_which_years_and_what_is_open() {
        var ana = family("Ana", 2, 3, asking(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_3_TO_5, 2), "x"));
        family("Ben", 1, 1, asking(Map.of(AgeBand.FROM_3_TO_5, 1), ""));
        organizer(() -> needs.answer(ana.rsvp(), asked(ana), CARE, ARRANGED));
        var counts = organizer(() -> desk.counts(event));
        assertEquals(new Tally(2, 7), counts.of(RsvpState.GOING));
        assertEquals(new Tally(2, 4), counts.children());
        var care = new NeedCount(
                new Tally(2, 4), Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_3_TO_5, 3), Map.of(ARRANGED, 1, OPEN, 1));
        assertEquals(care, counts.needs().get(CARE));
        assertEquals(4, counts.openNeeds());
    }

    @Test
    void counts_are_kept_when_the_answers_go_and_notes_on_limits_are_not() {
        family("Ana", 2, 3, asking(Map.of(AgeBand.UNDER_3, 3), ""));
        organizer(() -> needs.limit(event, NeedKind.CHILDCARE, " we can care for 12 "));
        assertEquals(Map.of(NeedKind.CHILDCARE, "we can care for 12"), organizer(() -> needs.limits(event)));
        endedAgo(event, Duration.ofDays(8));
        purge.purgeDue();
        var counts = organizer(() -> desk.counts(event));
        assertTrue(counts.purged());
        assertEquals(new Tally(1, 3), counts.children());
        assertEquals(
                new NeedCount(new Tally(1, 3), Map.of(AgeBand.UNDER_3, 3), Map.of()),
                counts.needs().get(CARE));
        assertEquals(new Tally(1, 5), counts.of(WOLOF));
        assertEquals(Map.of(), organizer(() -> needs.limits(event)));
    }

    @Test
    void an_answer_of_before_children_were_asked_for_is_read_and_changed() {
        var ana = family("Ana", 4, 0, Needs.NONE);
        String note = "x".repeat(400);
        jdbc.sql("update rsvp set needs = ? where id = ?")
                .params(
                        vault.seal(EventKeys.of(event), "rsvp:needs:" + ana.rsvp(), "es|wo|CHILDCARE|" + note),
                        ana.rsvp().value())
                .update();
        assertEquals(new PartyPeople(4, null), managed(ana).people());
        assertEquals(new Needs(new Language("wo"), Set.of(Need.CHILDCARE), note), asked(ana));
        assertEquals(new Tally(1, 4), organizer(() -> desk.counts(event)).of(CARE));
        reservations.change(ana.manage().value(), form("Ana", 3, 1, new Needs(null, Set.of(), note)));
        assertEquals(new PartyPeople(3, 1), managed(ana).people());
        assertEquals(note, asked(ana).note());
    }

    @Test
    void an_answer_that_cannot_be_read_stops_nothing_that_is_done_for_others() {
        var ana = family("Ana", 2, 1, asking(Map.of(AgeBand.FROM_3_TO_5, 1), ""));
        var ben = family("Ben", 1, 0, asking(Map.of(), ""));
        jdbc.sql("update rsvp set name = needs where id = ?")
                .param(ana.rsvp().value())
                .update();
        jdbc.sql("update rsvp set needs = manage where id = ?")
                .param(ana.rsvp().value())
                .update();
        var answered = organizer(() -> needs.answerAll(event, WOLOF, ARRANGED));
        assertEquals(Map.of(ben.rsvp(), OPEN), answered.before());
        organizer(() -> needs.takeBack(answered));
        assertEquals(OPEN, said(ben, WOLOF));
        var all = RsvpQuery.all(Language.ENGLISH);
        assertEquals(
                List.of("", "Ben"),
                organizer(() -> desk.list(event, all)).lines().stream()
                        .map(RsvpLine::name)
                        .toList());
        assertEquals(
                4,
                organizer(() -> desk.printList(event, Language.ENGLISH)).stream()
                        .mapToInt(RsvpLine::partySize)
                        .sum());
        assertEquals(new Tally(1, 1), organizer(() -> desk.counts(event)).of(WOLOF));
        assertEquals(
                0,
                As.staff(coHost.organizer(), () -> desk.sharedWithUs(event, all))
                        .total());
    }

    @Test
    void nothing_of_it_lies_open() {
        var ana = family("Ana", 1, 2, asking(Map.of(AgeBand.UNDER_3, 2), ""));
        organizer(() -> needs.answerAll(event, WOLOF, ARRANGED));
        organizer(() -> needs.limit(event, NeedKind.INTERPRETATION, "Zwitschernote"));
        var row = rsvps.find(ana.rsvp()).orElseThrow();
        assertEquals(NeedsText.read("2|en|2|wo|CHILDCARE|2,0,0,0||"), sealing.needs(row));
        assertFalse(plain(row.sealed().needs()).contains("CHILDCARE"));
        assertFalse(plain(Objects.requireNonNull(row.sealed().answers())).contains("ARRANGED"));
        assertFalse(plain(jdbc.sql("select note from need_limit where event_id = ?")
                        .param(event.value())
                        .query(byte[].class)
                        .single())
                .contains("Zwitscher"));
    }

    private static String plain(byte[] sealed) {
        return new String(sealed, StandardCharsets.ISO_8859_1);
    }

    @Test
    void co_hosts_see_how_many_ask_but_not_that_it_is_one_or_two() {
        family("Ana", 3, 0, asking(Map.of(), ""));
        family("Ben", 1, 2, new Needs(null, Set.of(Need.SEAT), new Childcare(Map.of(AgeBand.UNDER_3, 2)), "x"));
        var counts = As.staff(coHost.organizer(), () -> needs.countsForCoHosts(event));
        var asked = Map.of(WOLOF, OptionalInt.of(3), SEAT, OptionalInt.of(3), CARE, OptionalInt.empty());
        assertEquals(
                new CoHostCounts(
                        2,
                        6,
                        Map.of(new Language("wo"), OptionalInt.of(3), Language.ENGLISH, OptionalInt.of(3)),
                        asked),
                counts);
        assertEquals(counts, organizer(() -> needs.countsForCoHosts(event)));
        var stranger = given.team();
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> needs.countsForCoHosts(event)));
    }

    @Test
    void only_the_hosts_organizers_answer() {
        var ana = family("Ana", 2, 0, asking(Map.of(), ""));
        var answered = organizer(() -> needs.answerAll(event, WOLOF, ARRANGED));
        var seen = asked(ana);
        var stranger = given.team();
        for (Runnable act : List.<Runnable>of(
                () -> needs.answer(ana.rsvp(), seen, WOLOF, OPEN),
                () -> needs.answerAll(event, WOLOF, OPEN),
                () -> needs.takeBack(answered),
                () -> needs.limits(event),
                () -> needs.limit(event, NeedKind.SEAT, "x"))) {
            assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), act));
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.nobody(act));
        }
        assertEquals(ARRANGED, said(ana, WOLOF));
    }

    private <T> T organizer(Supplier<T> act) {
        return As.staff(host.organizer(), act);
    }

    private void organizer(Runnable act) {
        As.staff(host.organizer(), act);
    }

    private static Needs asking(Map<AgeBand, Integer> care, String note) {
        return new Needs(new Language("wo"), Set.of(), new Childcare(care), note);
    }

    private static ReservationForm form(String name, int adults, int children, Needs asked) {
        return new ReservationForm(
                name, new PartyPeople(adults, children), null, asked, Language.ENGLISH, true, Set.of());
    }

    private ReservationOutcome family(String name, int adults, int children, Needs asked) {
        return given.comes(event, form(name, adults, children, asked));
    }

    private ManagedRsvp managed(ReservationOutcome party) {
        return reservations.byToken(party.manage().value()).orElseThrow();
    }

    private Needs asked(ReservationOutcome party) {
        return managed(party).needs();
    }

    private NeedAnswer said(ReservationOutcome party, NeedTopic topic) {
        return managed(party).answers().to(topic);
    }
}
