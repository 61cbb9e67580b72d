package nyc.icefree.rsvp;

import static nyc.icefree.Asking.DAYS;
import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.Asking.TALK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.AnswerCheck;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What parties answer to an event's questions, from the form to its end; the same on both databases. */
abstract class ToQuestionsContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends ToQuestionsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ToQuestionsContract {}

    private static final Answers SOUP = new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(1))));
    private static final Answers ALL = new Answers(Map.of(
            LUNCH.id(), Answer.choices(List.of(1)),
            TALK.id(), Answer.text("The quokka in the yard"),
            DAYS.id(), Answer.choices(List.of(0, 2))));

    @Autowired
    RsvpDesk desk;

    @Autowired
    EventPlanning planning;

    @Autowired
    AnsweredTable questions;

    @Autowired
    RsvpSealing envelope;

    @Autowired
    TransactionTemplate transaction;

    Team host;
    EventId event;

    @BeforeEach
    void an_event_that_asks() {
        host = given.team();
        event = given.published(host, Asking.in(sized(given.session("Know your rights", 3), 20), LUNCH, TALK, DAYS));
    }

    @Test
    void answers_come_back_as_they_were_given_and_change_with_the_party() {
        var min = given.comes(event, party(1).answering(ALL));
        assertEquals(ALL, managed(min).toQuestions());
        var changed = reservations.change(min.manage().value(), party(2).answering(SOUP));
        assertEquals(SOUP, changed.orElseThrow().toQuestions());
        assertEquals(Set.of(LUNCH.id(), TALK.id(), DAYS.id()), answered(), "once answered, no word of it may change");
    }

    @Test
    void what_is_wrong_with_an_answer_is_said_with_all_else_and_of_its_question() {
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
        var rosa = As.staff(host.organizer(), () -> desk.addByHand(event, party(1), null));
        assertEquals(Answers.NONE, managedBy(rosa.rsvp()));
        assertEquals(Set.of(), answered());
    }

    @Test
    void a_question_that_has_answers_can_be_hidden_and_neither_reworded_nor_removed() {
        var min = given.comes(event, party(1).answering(ALL));
        assertEquals(List.of(FormProblem.QUESTION_ANSWERED), refusal(reworded(LUNCH), TALK, DAYS));
        assertEquals(List.of(FormProblem.QUESTION_ANSWERED), refusal(LUNCH, DAYS));
        asks(LUNCH, Asking.hidden(TALK), DAYS);
        assertEquals(ALL, managed(min).toQuestions());
        var changed = reservations.change(min.manage().value(), party(1).answering(SOUP));
        assertEquals(
                new Answers(Map.of(
                        LUNCH.id(), Answer.choices(List.of(1)), TALK.id(), Answer.text("The quokka in the yard"))),
                changed.orElseThrow().toQuestions(),
                "what is not asked any more stays");
        var late = given.comes(event, party(1).answering(ALL));
        assertFalse(managed(late).toQuestions().by().containsKey(TALK.id()), "and nobody else answers it");
    }

    @Test
    void who_answered_a_question_that_was_reworded_meanwhile_is_asked_anew() {
        var min = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(ALL));
        asks(LUNCH, reworded(TALK), Asking.hidden(DAYS));
        var refused = assertThrows(ReservationRefused.class, () -> places.give(min, true));
        assertEquals(List.of(ReservationReason.QUESTIONS_CHANGED), refused.reasons());
        assertEquals(List.of(), all(event));
        assertEquals(Set.of(), answered());
        var rosa = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(SOUP));
        places.give(rosa, true);
        assertEquals(Set.of(LUNCH.id()), answered(), "what it answers is asked as it was");
        var staff = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(ALL));
        assertThrows(ReservationRefused.class, () -> places.giveByHand(staff));
    }

    @Test
    void a_question_is_not_reworded_while_its_first_answer_is_being_written() throws Exception {
        var min = on(new Questions(List.of(LUNCH, TALK, DAYS)), party(1).answering(ALL));
        try (var others = Executors.newSingleThreadExecutor()) {
            var rewording = Objects.requireNonNull(transaction.execute(status -> {
                places.give(min, true);
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
        var min = given.comes(event, party(1).answering(SOUP));
        try (var others = Executors.newSingleThreadExecutor()) {
            var changing = Objects.requireNonNull(transaction.execute(status -> {
                table.lock(event);
                var begun = others.submit(() -> reservations.change(min.manage().value(), party(2).answering(ALL)));
                waits(begun);
                asks(LUNCH, reworded(TALK), DAYS);
                return begun;
            }));
            var failed = assertThrows(ExecutionException.class, () -> changing.get(20, TimeUnit.SECONDS));
            var refused = assertInstanceOf(ReservationRefused.class, failed.getCause());
            assertEquals(List.of(ReservationReason.QUESTIONS_CHANGED), refused.reasons());
        }
        assertEquals(SOUP, managed(min).toQuestions());
    }

    @Test
    void a_question_without_an_answer_may_become_any_other() {
        given.comes(event, party(1).answering(SOUP));
        asks(LUNCH, reworded(TALK));
        assertEquals(new Questions(List.of(LUNCH, reworded(TALK))), reservations.questions(event));
    }

    @Test
    void answers_are_sealed_each_in_its_own_place() {
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
        return jdbc.sql("select question_answers from rsvp where id = ?")
                .param(outcome.rsvp().value())
                .query(byte[].class)
                .single();
    }

    /** For the lock that this thread holds, as nobody can see from outside: it has had a second to come so far. */
    private static void waits(Future<?> other) {
        assertThrows(TimeoutException.class, () -> other.get(1, TimeUnit.SECONDS));
    }

    /** Checked and sealed, and not yet written. */
    private PendingRsvp on(Questions asked, ReservationForm form) {
        return envelope.answer(
                event, form, asked, null, UUID.randomUUID(), PendingRsvp.Hand.OF_PARTY, AnswerSender.PERSON);
    }

    private ManagedRsvp managed(ReservationOutcome outcome) {
        return reservations.byToken(outcome.manage().value()).orElseThrow();
    }

    private Answers managedBy(RsvpId rsvp) {
        return As.staff(host.organizer(), () -> desk.list(event, RsvpQuery.all(Language.ENGLISH))).lines().stream()
                .filter(line -> line.id().equals(rsvp))
                .findFirst()
                .orElseThrow()
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
        As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), Asking.in(plan.draft(), questions));
        });
    }

    private List<FormProblem> refusal(Question... questions) {
        return assertThrows(FormRefused.class, () -> asks(questions)).problems().stream()
                .map(problem -> problem.problem())
                .toList();
    }
}
