package nyc.icefree.questions;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Questions as one JSON column, empty for none. Unknown fields of later versions are ignored. */
public class QuestionsText implements AttributeConverter<Questions, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private record One(UUID id, QuestionKind kind, boolean required, boolean hidden, List<Said> words) {
        static One of(Question question) {
            return new One(
                    question.id(),
                    question.kind(),
                    question.required(),
                    question.hidden(),
                    question.words().stream().map(Said::of).toList());
        }

        Question question() {
            return new Question(
                    id, kind, required, hidden, words.stream().map(Said::words).toList());
        }
    }

    private record Said(
            String language,
            String text,
            List<String> choices,
            @Nullable String translates) {
        static Said of(QuestionWords words) {
            return new Said(words.language().tag(), words.text(), words.choices(), words.translates());
        }

        QuestionWords words() {
            return new QuestionWords(new Language(language), text, choices, translates);
        }
    }

    @Override
    public String convertToDatabaseColumn(Questions questions) {
        return write(questions);
    }

    @Override
    public Questions convertToEntityAttribute(String column) {
        return read(column);
    }

    public static String write(Questions questions) {
        return questions.all().isEmpty()
                ? ""
                : JSON.writeValueAsString(questions.all().stream().map(One::of).toList());
    }

    public static Questions read(String text) {
        return text.isEmpty()
                ? Questions.NONE
                : new Questions(Stream.of(JSON.readValue(text, One[].class))
                        .map(One::question)
                        .toList());
    }
}
