package nyc.icefree.rsvp;

import static nyc.icefree.Asking.DAYS;
import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.Asking.TALK;
import static nyc.icefree.rsvp.RsvpState.ATTENDED;
import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.REFUSED;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.rsvp.needs.NeedAnswer.NOT_POSSIBLE;
import static nyc.icefree.rsvp.needs.NeedAnswer.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.AnswerCheck;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.rsvp.answers.AnsweredTable;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.RsvpOrigin;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.counts.CoHostCounts;
import nyc.icefree.rsvp.counts.NeedCount;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Needs and questions, as parties answer them and as organizers do; the same on both databases. */
abstract class NeedsDeskContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends NeedsDeskContract {}

    @PostgresAppTest
    static class OnPostgresTest extends NeedsDeskContract {}

    static final NeedTopic WOLOF = NeedTopic.into(new Language("wo"));
    static final NeedTopic CARE = NeedTopic.of(NeedKind.CHILDCARE);
    static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);
    private static final Answers SOUP = new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(1))));
    private static final Answers ALL = new Answers(Map.of(
            LUNCH.id(), Answer.choices(List.of(1)),
            TALK.id(), Answer.text("The quokka in the yard"),
            DAYS.id(), Answer.choices(List.of(0, 2))));

    @Autowired
    NeedsDesk needs;

    @Autowired
    RsvpDesk desk;

    @Autowired
    RsvpSealing sealing;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    ReservationMoves moves;

    @Autowired
    AnsweredTable questions;

    @Autowired
    RsvpSealing envelope;

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

    private void an_event_that_asks() {
        host = given.team();
        event = given.published(host, Asking.in(sized(given.session("Know your rights", 3), 20), LUNCH, TALK, DAYS));
    }

    @Test
    void all_who_ask_the_same_are_answered_at_once_and_it_is_taken_back() {
        var ana = given.comes(event, form("Ana", 2, 1, asking(Map.of(AgeBand.FROM_3_TO_5, 1), "")));
        var ben = given.comes(event, form("Ben", 1, 0, asking(Map.of(), "")));
        organizer(() -> needs.answer(ana.rsvp(), asked(ana), WOLOF, NOT_POSSIBLE));
        var answered = organizer(() -> needs.answerAll(event, WOLOF, ARRANGED));
        assertEquals(Map.of(ana.rsvp(), NOT_POSSIBLE, ben.rsvp(), OPEN), answered.before());
        assertEquals(List.of(ARRANGED, ARRANGED), List.of(said(ana, WOLOF), said(ben, WOLOF)));
        assertEquals(OPEN, said(ana, CARE));
        var late = given.comes(event, form("Late", 1, 0, asking(Map.of(), "")));
        assertEquals(OPEN, said(late, WOLOF), "who asks later is not meant");
        organizer(() -> needs.answer(ben.rsvp(), asked(ben), WOLOF, NOT_POSSIBLE));
        organizer(() -> needs.takeBack(answered));
        assertEquals(List.of(NOT_POSSIBLE, NOT_POSSIBLE), List.of(said(ana, WOLOF), said(ben, WOLOF)));
    }

    @Test
    void what_a_party_changes_is_open_again() {
        var ana = given.comes(event, form("Ana", 2, 2, asking(Map.of(AgeBand.FROM_3_TO_5, 1), "front row")));
        var seen = asked(ana);
        for (var topic : seen.topics()) {
            organizer(() -> needs.answer(ana.rsvp(), seen, topic, ARRANGED));
        }
        assertEquals(0, organizer(() -> desk.counts(event)).openNeeds());
        reservations.change(
                ana.manage().value(), form("Ana", 3, 2, asking(Map.of(AgeBand.FROM_3_TO_5, 2), "front row")), null);
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
        var ana =
                given.comes(event, form("Ana", 2, 3, asking(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_3_TO_5, 2), "x")));
        given.comes(event, form("Ben", 1, 1, asking(Map.of(AgeBand.FROM_3_TO_5, 1), "")));
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
        given.comes(event, form("Ana", 2, 3, asking(Map.of(AgeBand.UNDER_3, 3), "")));
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
    void an_answer_that_cannot_be_read_stops_nothing_that_is_done_for_others() {
        var ana = given.comes(event, form("Ana", 2, 1, asking(Map.of(AgeBand.FROM_3_TO_5, 1), "")));
        var ben = given.comes(event, form("Ben", 1, 0, asking(Map.of(), "")));
        Sql.run(jdbc, "update rsvp set name = needs where id = ?", ana.rsvp().value());
        Sql.run(jdbc, "update rsvp set needs = manage where id = ?", ana.rsvp().value());
        var answered = organizer(() -> needs.answerAll(event, WOLOF, ARRANGED));
        assertEquals(Map.of(ben.rsvp(), OPEN), answered.before());
        organizer(() -> needs.takeBack(answered));
        assertEquals(OPEN, said(ben, WOLOF));
        var all = RsvpQuery.all(Language.ENGLISH);
        assertEquals(
                List.of("", "Ben"),
                organizer(() -> desk.list(event, all)).lines().stream()
                        .map(line -> line.party().name())
                        .toList());
        assertEquals(
                4,
                organizer(() -> desk.printList(event, Language.ENGLISH)).stream()
                        .mapToInt(RsvpLine::size)
                        .sum());
        assertEquals(new Tally(1, 1), organizer(() -> desk.counts(event)).of(WOLOF));
        assertEquals(
                0,
                As.staff(coHost.organizer(), () -> desk.sharedWithUs(event, all))
                        .total());
    }

    @Test
    void nothing_of_it_lies_open() {
        var ana = given.comes(event, form("Ana", 1, 2, asking(Map.of(AgeBand.UNDER_3, 2), "")));
        organizer(() -> needs.answerAll(event, WOLOF, ARRANGED));
        organizer(() -> needs.limit(event, NeedKind.INTERPRETATION, "Zwitschernote"));
        var row = row(ana);
        assertEquals(NeedsText.read("2|en|2|wo|CHILDCARE|2,0,0,0||"), sealing.needs(row));
        assertFalse(plain(row.sealed().needs()).contains("CHILDCARE"));
        assertFalse(plain(Objects.requireNonNull(row.sealed().told().sealed())).contains("ARRANGED"));
        assertFalse(plain(Sql.one(jdbc, byte[].class, "select note from need_limit where event_id = ?", event.value()))
                .contains("Zwitscher"));
    }

    private static String plain(byte[] sealed) {
        return new String(sealed, StandardCharsets.ISO_8859_1);
    }

    @Test
    void co_hosts_see_how_many_ask_but_not_that_it_is_one_or_two() {
        given.comes(event, form("Ana", 3, 0, asking(Map.of(), "")));
        given.comes(
                event,
                form("Ben", 1, 2, new Needs(null, Set.of(Need.SEAT), new Childcare(Map.of(AgeBand.UNDER_3, 2)), "x")));
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
        var ana = given.comes(event, form("Ana", 2, 0, asking(Map.of(), "")));
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
        return Given.party(name, new PartyPeople(adults, children), asked);
    }

    private Needs asked(ReservationOutcome party) {
        return managed(party).party().needs();
    }

    private NeedAnswer said(ReservationOutcome party, NeedTopic topic) {
        return managed(party).party().answers().to(topic);
    }

    @Test
    void who_moves_does_so_within_the_share_of_the_network_that_it_moves_from() {
        var event = sizedEvent(40);
        var moved = List.of(bare(sizedEvent(40), 10, "a"), shown(sizedEvent(40), 5, "b"));
        assertEquals(
                GOING,
                moves.move(moved.getFirst().manage().value(), event, "c")
                        .orElseThrow()
                        .state());
        String other = moved.getLast().manage().value();
        var refused = assertThrows(ReservationRefused.class, () -> moves.move(other, event, "c"));
        assertTrue(refused.is(ReservationReason.OTHER_DATE_FULL));
        assertEquals(GOING, state(moved.getLast()), "it keeps what it has");
        assertEquals(10, now(event).taken());
        assertEquals(GOING, moves.move(other, event, "d").orElseThrow().state());
    }

    @Test
    void who_was_let_in_corrected_or_met_at_the_door_is_of_no_burst() {
        var event = sizedEvent(100);
        var all = IntStream.range(0, 5)
                .mapToObj(i -> i % 2 == 0 ? bare(event, 2, "n") : shown(event, 2, "n"))
                .toList();
        spots.change(rsvps.find(all.getFirst().rsvp()).orElseThrow(), 2, false, null, row -> row.sealed());
        spots.change(rsvps.find(all.getLast().rsvp()).orElseThrow(), 2, true, null, row -> row.sealed());
        jdbc.sql("update rsvp set state = 'WAITLISTED', turn = 999 where id = ?")
                .param(all.get(1).rsvp().value())
                .update();
        spots.letIn(rsvps.find(all.get(1).rsvp()).orElseThrow(), new byte[] {1});
        spots.mark(rsvps.find(all.get(2).rsvp()).orElseThrow(), ATTENDED);
        spots.mark(rsvps.find(all.get(2).rsvp()).orElseThrow(), GOING);
        As.staff(host.organizer(), () -> approvals.takeBack(event, lately(event)));
        assertEquals(List.of(GOING, GOING, GOING, REFUSED, REFUSED), states(all));
    }

    @Test
    void who_was_offered_spots_has_not_said_yes_when_a_burst_is_brought_back() {
        var event = sizedEvent(10);
        var offered = bare(event, 2, "a");
        jdbc.sql("update rsvp set state = 'OFFERED', turn = 5, offer_until = ? where id = ?")
                .params(
                        UtcColumn.of(clock.instant().plus(Duration.ofHours(3))),
                        offered.rsvp().value())
                .update();
        reserve(event, 8);
        var burst = lately(event);
        var said = As.staff(host.organizer(), () -> approvals.takeBack(event, burst));
        assertEquals(REFUSED, state(offered));
        reserve(event, 2);
        assertEquals(1, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(WAITLISTED, state(offered));
        assertEquals(5, row(offered).standing().turn());
        assertEquals(10, now(event).taken());
    }

    private Burst lately(EventId event) {
        var now = clock.instant();
        return As.staff(host.organizer(), () -> approvals.burst(event, now.minusSeconds(300), now.plusSeconds(5)));
    }

    private EventId sizedEvent(int capacity) {
        var event = given.published(host, sized(given.session("Know your rights", 3), capacity));
        starts(event, 10, Duration.ofDays(5));
        return event;
    }

    private ReservationOutcome bare(EventId event, int people, String network) {
        return reservations.reserve(event, party(people), UUID.randomUUID(), new RsvpSender(Proof.NONE, network));
    }

    private ReservationOutcome shown(EventId event, int people, String network) {
        return reservations.reserve(event, party(people), UUID.randomUUID(), new RsvpSender(Proof.SHOWN, network));
    }

    @Test
    void answers_come_back_as_they_were_given_and_change_with_the_party() {
        an_event_that_asks();
        var min = given.comes(event, party(1).answering(ALL));
        assertEquals(ALL, managed(min).party().toQuestions());
        var changed = reservations.change(min.manage().value(), party(2).answering(SOUP), null);
        assertEquals(SOUP, changed.orElseThrow().party().toQuestions());
        assertEquals(Set.of(LUNCH.id(), TALK.id(), DAYS.id()), answered(), "once answered, no word of it may change");
    }

    @Test
    void what_is_wrong_with_an_answer_is_said_with_all_else_and_of_its_question() {
        an_event_that_asks();
        var long301 = new Answers(Map.of(TALK.id(), Answer.text("x".repeat(301))));
        var form = new ReservationForm(" ", 1, null, Needs.NONE, Language.ENGLISH, false);
        var refused = assertThrows(ReservationRefused.class, () -> given.comes(event, form.answering(long301)));
        assertEquals(
                List.of(
                        ReservationReason.NAME_MISSING,
                        ReservationReason.ANSWER_MISSING,
                        ReservationReason.ANSWER_TOO_LONG),
                refused.reasons());
        assertEquals(
                List.of(new AnswerCheck.Problem(LUNCH.id(), AnswerCheck.Reason.ANSWER_MISSING)),
                refused.atQuestions(ReservationReason.ANSWER_MISSING));
        assertEquals(
                List.of(new AnswerCheck.Problem(TALK.id(), AnswerCheck.Reason.ANSWER_TOO_LONG)),
                refused.atQuestions(ReservationReason.ANSWER_TOO_LONG));
        assertEquals(List.of(), all(event));
    }

    @Test
    void who_stands_at_the_desk_need_not_know_every_answer() {
        an_event_that_asks();
        var rosa = As.staff(host.organizer(), () -> desk.addByHand(event, party(1), null));
        assertEquals(Answers.NONE, managedBy(rosa.rsvp()));
        assertEquals(Set.of(), answered());
    }

    @Test
    void a_question_that_has_answers_can_be_hidden_and_neither_reworded_nor_removed() {
        an_event_that_asks();
        var min = given.comes(event, party(1).answering(ALL));
        assertEquals(List.of(FormProblem.QUESTION_ANSWERED), refusal(reworded(LUNCH), TALK, DAYS));
        assertEquals(List.of(FormProblem.QUESTION_ANSWERED), refusal(LUNCH, DAYS));
        asks(LUNCH, Asking.hidden(TALK), DAYS);
        assertEquals(ALL, managed(min).party().toQuestions());
        var changed = reservations.change(min.manage().value(), party(1).answering(SOUP), null);
        assertEquals(
                new Answers(Map.of(
                        LUNCH.id(), Answer.choices(List.of(1)), TALK.id(), Answer.text("The quokka in the yard"))),
                changed.orElseThrow().party().toQuestions(),
                "what is not asked any more stays");
        var late = given.comes(event, party(1).answering(ALL));
        assertFalse(managed(late).party().toQuestions().by().containsKey(TALK.id()), "and nobody else answers it");
    }

    @Test
    void who_answered_a_question_that_was_reworded_meanwhile_is_asked_anew() {
        an_event_that_asks();
        var min = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(ALL));
        asks(LUNCH, reworded(TALK), Asking.hidden(DAYS));
        refused(ReservationReason.QUESTIONS_CHANGED, () -> spots.give(min, true));
        assertEquals(List.of(), all(event));
        assertEquals(Set.of(), answered());
        var rosa = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(SOUP));
        spots.give(rosa, true);
        assertEquals(Set.of(LUNCH.id()), answered(), "what it answers is asked as it was");
        var staff = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(ALL));
        assertThrows(ReservationRefused.class, () -> spots.giveByHand(staff));
    }

    @Test
    void a_question_is_not_reworded_while_its_first_answer_is_being_written() throws Exception {
        an_event_that_asks();
        var min = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(ALL));
        try (var others = Executors.newSingleThreadExecutor()) {
            var rewording = Objects.requireNonNull(transaction.execute(status -> {
                spots.give(min, true);
                var begun = others.submit(() -> refusal(LUNCH, reworded(TALK), DAYS));
                waits(begun);
                return begun;
            }));
            assertEquals(List.of(FormProblem.QUESTION_ANSWERED), rewording.get(20, TimeUnit.SECONDS));
        }
        assertEquals(new Questions(List.of(LUNCH, TALK, DAYS)), reservations.questions(event));
    }

    @Test
    void who_changes_an_answer_is_asked_anew_as_well() throws Exception {
        an_event_that_asks();
        var min = given.comes(event, party(1).answering(SOUP));
        try (var others = Executors.newSingleThreadExecutor()) {
            var changing = Objects.requireNonNull(transaction.execute(status -> {
                table.lock(event);
                var begun =
                        others.submit(() -> reservations.change(min.manage().value(), party(2).answering(ALL), null));
                waits(begun);
                asks(LUNCH, reworded(TALK), DAYS);
                return begun;
            }));
            var failed = assertThrows(ExecutionException.class, () -> changing.get(20, TimeUnit.SECONDS));
            var refused = assertInstanceOf(ReservationRefused.class, failed.getCause());
            assertEquals(List.of(ReservationReason.QUESTIONS_CHANGED), refused.reasons());
        }
        assertEquals(SOUP, managed(min).party().toQuestions());
    }

    @Test
    void a_question_without_an_answer_may_become_any_other() {
        an_event_that_asks();
        given.comes(event, party(1).answering(SOUP));
        asks(LUNCH, reworded(TALK));
        assertEquals(new Questions(List.of(LUNCH, reworded(TALK))), reservations.questions(event));
    }

    @Test
    void answers_are_sealed_each_in_its_own_place() {
        an_event_that_asks();
        var min = given.comes(event, party(1).answering(ALL));
        var rosa = given.comes(event, party(1).answering(ALL));
        byte[] sealed = column(min);
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("quokka"));
        assertNotEquals(List.of(sealed), List.of(column(rosa)));
        jdbc.sql("update rsvp set question_answers = ? where id = ?")
                .params(sealed, rosa.rsvp().value())
                .update();
        assertThrows(Unreadable.class, () -> managed(rosa));
    }

    @Test
    void answers_go_with_the_event_that_is_long_over() {
        an_event_that_asks();
        var min = given.comes(event, party(1).answering(ALL));
        endedAgo(event, Duration.ofDays(8));
        purge.purgeDue();
        assertEquals(
                List.of(), reservations.byToken(min.manage().value()).stream().toList());
        assertEquals(List.of(), all(event));
        assertEquals(Set.of(), answered());
    }

    private Set<UUID> answered() {
        return questions.answered(event.value());
    }

    private byte[] column(ReservationOutcome outcome) {
        return Sql.one(
                jdbc,
                byte[].class,
                "select question_answers from rsvp where id = ?",
                outcome.rsvp().value());
    }

    /** For the lock that this thread holds, as nobody can see from outside: it has had a second to come so far. */
    private static void waits(Future<?> other) {
        assertThrows(TimeoutException.class, () -> other.get(1, TimeUnit.SECONDS));
    }

    /** Checked and sealed, and not yet written. */
    private PendingRsvp on(Questions asked, ReservationForm form) {
        return envelope.answer(
                event, form, asked, null, UUID.randomUUID(), RsvpOrigin.Hand.OF_PARTY, RsvpSender.PERSON);
    }

    private Answers managedBy(RsvpId rsvp) {
        return As.staff(host.organizer(), () -> desk.list(event, RsvpQuery.all(Language.ENGLISH))).lines().stream()
                .filter(line -> line.id().equals(rsvp))
                .findFirst()
                .orElseThrow()
                .party()
                .toQuestions();
    }

    private static Question reworded(Question question) {
        return new Question(
                question.id(),
                QuestionKind.TEXT,
                false,
                false,
                List.of(QuestionWords.original(Language.ENGLISH, "Who brings a chair?", List.of())));
    }

    private void asks(Question... questions) {
        given.change(host, event, draft -> Asking.in(draft, questions));
    }

    private List<FormProblem> refusal(Question... questions) {
        return Refusals.because(FieldProblem.class, () -> asks(questions)).stream()
                .map(problem -> problem.problem())
                .toList();
    }
}
