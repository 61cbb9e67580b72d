package nyc.icefree.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.questions.Question.Wording;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What an event may ask, how it is kept, and how its languages stand to one another. */
public class QuestionsTest {
    private static final QuestionWords FOOD =
            QuestionWords.original(Language.ENGLISH, "What do you eat?", List.of("Everything", "No meat"));

    /** One with choices in two languages, and one in own words that is hidden. */
    public static final Questions TWO = new Questions(List.of(
            new Question(
                    new UUID(9, 1),
                    QuestionKind.SEVERAL_CHOICES,
                    true,
                    false,
                    List.of(
                            FOOD,
                            QuestionWords.translation(
                                    Language.SPANISH, "¿Qué come?", List.of("De todo", "Sin carne"), FOOD))),
            new Question(
                    new UUID(9, 2),
                    QuestionKind.TEXT,
                    false,
                    true,
                    List.of(QuestionWords.original(Language.ENGLISH, "What should we talk about?", List.of())))));

    private static Question asking(UUID id, String text) {
        return new Question(
                id,
                QuestionKind.YES_NO,
                false,
                false,
                List.of(QuestionWords.original(Language.ENGLISH, text, List.of())));
    }

    private static Set<FormProblem> problems(Question... questions) {
        return Set.copyOf(QuestionCheck.problems(new Questions(List.of(questions)), "questions", List.of()).stream()
                .map(FieldProblem::problem)
                .toList());
    }

    private static Question choosing(String... choices) {
        return new Question(
                UUID.randomUUID(),
                QuestionKind.ONE_CHOICE,
                false,
                false,
                List.of(QuestionWords.original(Language.ENGLISH, "Which workshop?", List.of(choices))));
    }

    @Test
    void they_are_read_as_they_were_written() {
        assertEquals(TWO, QuestionsText.read(QuestionsText.write(TWO)));
        assertEquals("", QuestionsText.write(Questions.NONE));
        assertEquals(Questions.NONE, QuestionsText.read(""));
        assertEquals(TWO, QuestionsText.read(QuestionsText.write(TWO).replace("{\"id\"", "{\"later\":1,\"id\"")));
    }

    @Test
    void a_translation_is_behind_once_the_original_has_changed() {
        var food = TWO.all().getFirst();
        assertEquals(Wording.ORIGINAL, food.wording(Language.ENGLISH));
        assertEquals(Wording.TRANSLATED, food.wording(Language.SPANISH));
        assertEquals(Wording.MISSING, food.wording(new Language("fr")));
        var reworded = new Question(
                food.id(),
                food.kind(),
                true,
                false,
                List.of(
                        QuestionWords.original(Language.ENGLISH, "What can you eat?", FOOD.choices()),
                        food.words().getLast()));
        assertEquals(Wording.BEHIND, reworded.wording(Language.SPANISH));
        assertEquals("¿Qué come?", reworded.in(Language.SPANISH).text());
        assertEquals("What can you eat?", reworded.in(new Language("fr")).text());
    }

    @Test
    void what_has_answers_is_hidden_but_never_reworded_or_left_out() {
        var food = TWO.all().getFirst();
        var answered = Set.of(food.id());
        var hidden = new Question(food.id(), food.kind(), false, true, food.words());
        var other = asking(food.id(), "Do you eat?");
        assertEquals(List.of(), TWO.brokenBy(new Questions(List.of(hidden)), answered));
        assertEquals(List.of(food), TWO.brokenBy(new Questions(List.of(other)), answered));
        assertEquals(List.of(food), TWO.brokenBy(Questions.NONE, answered));
        assertEquals(List.of(), TWO.brokenBy(Questions.NONE, Set.of()));
    }

    @Test
    void five_are_asked_and_no_more() {
        var six = IntStream.range(0, 6)
                .mapToObj(i -> asking(UUID.randomUUID(), "Can you bring " + i + " chairs?"))
                .toArray(Question[]::new);
        assertEquals(Set.of(FormProblem.QUESTIONS_TOO_MANY), problems(six));
        six[2] = new Question(six[2].id(), six[2].kind(), false, true, six[2].words());
        assertEquals(Set.of(), problems(six));
        assertEquals(Set.of(FormProblem.QUESTION_TWICE), problems(six[0], six[0]));
    }

    @Test
    void choices_are_two_to_ten_different_ones_of_a_line() {
        assertEquals(Set.of(), problems(choosing("Morning", "Noon")));
        assertEquals(Set.of(FormProblem.CHOICES_OUT_OF_BOUNDS), problems(choosing("Morning")));
        assertEquals(Set.of(FormProblem.CHOICE_TWICE), problems(choosing("Morning", "morning")));
        assertEquals(Set.of(FormProblem.CHOICE_TOO_LONG), problems(choosing("Morning", "N".repeat(81))));
        assertEquals(
                Set.of(FormProblem.CHOICES_OUT_OF_BOUNDS),
                problems(
                        choosing(IntStream.range(0, 11).mapToObj(i -> "At " + i).toArray(String[]::new))));
    }

    @Test
    void a_form_is_another_once_an_answer_is_required() {
        var asked = asking(new UUID(9, 4), "Will you stay for supper?");
        var required = new Question(asked.id(), asked.kind(), true, false, asked.words());
        assertNotEquals(new Questions(List.of(asked)).version(), new Questions(List.of(required)).version());
    }

    @Test
    void what_must_never_be_asked_is_refused_unless_it_is_hidden() {
        var id = UUID.randomUUID();
        var asked = asking(id, "Do you have papers?");
        assertEquals(Set.of(FormProblem.QUESTION_ASKS_STATUS), problems(asked));
        assertEquals(Set.of(), problems(new Question(id, asked.kind(), false, true, asked.words())));
    }

    @Test
    void stray_blanks_empty_choices_and_empty_translations_go() {
        var typed = new Question(
                new UUID(9, 3),
                QuestionKind.ONE_CHOICE,
                false,
                false,
                List.of(
                        QuestionWords.original(Language.ENGLISH, "  Which   one? ", List.of("A ", "", " B")),
                        QuestionWords.original(Language.SPANISH, " ", List.of())));
        var tidied = QuestionCheck.tidy(new Questions(List.of(typed))).all().getFirst();
        assertEquals(
                List.of(QuestionWords.original(Language.ENGLISH, "Which one?", List.of("A", "B"))), tidied.words());
        assertTrue(problems(asking(UUID.randomUUID(), "")).contains(FormProblem.QUESTION_MISSING));
    }
}
