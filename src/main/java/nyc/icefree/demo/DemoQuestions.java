package nyc.icefree.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Language;

/** Questions of two invented events; no answer tells of anybody's papers. */
final class DemoQuestions {
    private static final Question PARTS = question(
            1,
            QuestionKind.SEVERAL_CHOICES,
            "What shall we practice longest?",
            List.of("At the door", "On the street", "On the telephone"),
            "¿Qué practicamos más tiempo?",
            List.of("En la puerta", "En la calle", "Por teléfono"));

    private static final Question LED = question(
            2,
            QuestionKind.YES_NO,
            "Have you led a session before?",
            List.of(),
            "¿Ha dirigido alguna sesión antes?",
            List.of());

    private static final Map<DemoGathering, Questions> ASKED = Map.of(
            DemoGathering.AT_YOUR_DOOR, new Questions(List.of(PARTS)),
            DemoGathering.TRAIN_THE_TRAINER, new Questions(List.of(LED)));

    private DemoQuestions() {}

    static Questions of(DemoGathering gathering) {
        return ASKED.getOrDefault(gathering, Questions.NONE);
    }

    static Answers answers(DemoGathering gathering, Random random) {
        return of(gathering).asked().stream()
                .filter(question -> random.nextInt(3) > 0)
                .findFirst()
                .map(question ->
                        new Answers(Map.of(question.id(), Answer.choices(List.of(random.nextInt(Answer.YES + 1))))))
                .orElse(Answers.NONE);
    }

    private static Question question(
            int number, QuestionKind kind, String english, List<String> choices, String spanish, List<String> chosen) {
        var original = QuestionWords.original(Language.ENGLISH, english, choices);
        var translation = QuestionWords.translation(Language.SPANISH, spanish, chosen, original);
        return new Question(new UUID(0x4DE30, number), kind, false, false, List.of(original, translation));
    }
}
