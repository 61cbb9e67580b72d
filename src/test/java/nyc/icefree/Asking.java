package nyc.icefree;

import java.util.List;
import java.util.UUID;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Language;

/** Questions that an event may ask of those who come. */
public final class Asking {
    private static final QuestionWords LUNCH_WORDS =
            QuestionWords.original(Language.ENGLISH, "Which lunch would you like?", List.of("Rice & beans", "Soup"));

    /** Must be answered; in Spanish too. */
    public static final Question LUNCH = new Question(
            new UUID(13, 1),
            QuestionKind.ONE_CHOICE,
            true,
            false,
            List.of(
                    LUNCH_WORDS,
                    QuestionWords.translation(
                            Language.SPANISH,
                            "¿Qué almuerzo quiere?",
                            List.of("Arroz y frijoles", "Sopa"),
                            LUNCH_WORDS)));

    /** In English alone. */
    public static final Question TALK = new Question(
            new UUID(13, 2),
            QuestionKind.TEXT,
            false,
            false,
            List.of(QuestionWords.original(Language.ENGLISH, "What should we talk about?", List.of())));

    public static final Question LIFT = new Question(
            new UUID(13, 3),
            QuestionKind.YES_NO,
            false,
            false,
            List.of(QuestionWords.original(Language.ENGLISH, "Do you need the lift?", List.of())));

    public static final Question DAYS = new Question(
            new UUID(13, 4),
            QuestionKind.SEVERAL_CHOICES,
            false,
            false,
            List.of(QuestionWords.original(
                    Language.ENGLISH, "Which days suit you?", List.of("Monday", "Tuesday", "Friday"))));

    private Asking() {}

    public static EventDraft in(EventDraft draft, Question... questions) {
        return draft.with(draft.rsvps().takesRsvps(true).asking(new Questions(List.of(questions))));
    }

    public static Question hidden(Question question) {
        return new Question(question.id(), question.kind(), question.required(), true, question.words());
    }
}
