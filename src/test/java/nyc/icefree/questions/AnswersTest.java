package nyc.icefree.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What a party answers: tidied, checked, kept and read. */
class AnswersTest {
    private static final Question FOOD = QuestionsTest.TWO.all().getFirst();
    private static final Question TALK = shown(QuestionsTest.TWO.all().getLast());
    private static final Question LIFT = new Question(
            new UUID(9, 7),
            QuestionKind.YES_NO,
            false,
            false,
            List.of(QuestionWords.original(Language.ENGLISH, "Do you need the lift?", List.of())));
    private static final Questions ASKED = new Questions(List.of(FOOD, TALK, LIFT));

    private static Question shown(Question hidden) {
        return new Question(hidden.id(), hidden.kind(), hidden.required(), false, hidden.words());
    }

    private static Answers typed(Answer food, Answer talk, Answer lift) {
        return new Answers(Map.of(FOOD.id(), food, TALK.id(), talk, LIFT.id(), lift));
    }

    private static Answers tidy(Answers typed) {
        return AnswerCheck.tidy(typed, ASKED, Answers.NONE);
    }

    @Test
    void choices_that_are_none_and_answers_to_nothing_go() {
        var stray =
                new Answers(Map.of(new UUID(9, 99), Answer.text("x"), FOOD.id(), Answer.choices(List.of(7, 1, 1, -1))));
        assertEquals(new Answers(Map.of(FOOD.id(), Answer.choices(List.of(1)))), tidy(stray));
        var all = tidy(
                typed(Answer.choices(List.of(1, 0)), Answer.text("  the  \n street "), Answer.choices(List.of(1, 0))));
        assertEquals(
                typed(Answer.choices(List.of(0, 1)), Answer.text("the street"), Answer.choices(List.of(Answer.NO))),
                all);
    }

    @Test
    void another_event_takes_what_it_asks_in_the_same_words() {
        var said = typed(Answer.choices(List.of(1)), Answer.text("the street"), Answer.choices(List.of(0)));
        var reworded = new Question(
                TALK.id(),
                TALK.kind(),
                TALK.required(),
                false,
                List.of(QuestionWords.original(Language.ENGLISH, "Where?", List.of())));
        assertEquals(
                new Answers(Map.of(FOOD.id(), Answer.choices(List.of(1)))),
                said.stillMeant(ASKED, new Questions(List.of(FOOD, reworded))));
    }

    @Test
    void what_must_be_answered_is_missed_unless_staff_write_it() {
        var none = tidy(Answers.NONE);
        assertEquals(
                List.of(new AnswerCheck.Problem(FOOD.id(), AnswerCheck.Reason.ANSWER_MISSING)),
                AnswerCheck.problems(none, ASKED, true));
        assertEquals(List.of(), AnswerCheck.problems(none, ASKED, false));
        var longest = tidy(typed(Answer.choices(List.of(0)), Answer.text("x".repeat(301)), Answer.NONE));
        assertEquals(
                List.of(new AnswerCheck.Problem(TALK.id(), AnswerCheck.Reason.ANSWER_TOO_LONG)),
                AnswerCheck.problems(longest, ASKED, true));
    }

    @Test
    void a_question_that_is_hidden_now_keeps_its_answer() {
        var before = tidy(typed(Answer.choices(List.of(0)), Answer.text("rent"), Answer.NONE));
        var now = AnswerCheck.tidy(
                new Answers(Map.of(FOOD.id(), Answer.choices(List.of(1)))),
                new Questions(List.of(FOOD, QuestionsTest.TWO.all().getLast())),
                before);
        assertEquals("rent", now.to(TALK).text());
        assertEquals(List.of(1), now.to(FOOD).choices());
    }

    @Test
    void they_are_read_as_they_were_written() {
        var all = tidy(
                typed(Answer.choices(List.of(0, 1)), Answer.text("ñ \"x\" | ~"), Answer.choices(List.of(Answer.YES))));
        assertEquals(all, Answers.read(all.write()));
        assertEquals(Answers.NONE, Answers.read(""));
        assertTrue(Answers.read("{\"by\":{},\"later\":1}").isEmpty());
    }
}
