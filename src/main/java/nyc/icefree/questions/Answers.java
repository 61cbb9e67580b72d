package nyc.icefree.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A party's answers by question. They may identify somebody, so they are stored only sealed. */
public record Answers(Map<UUID, Answer> by) {
    public static final Answers NONE = new Answers(Map.of());
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Text(Map<UUID, Answer> by) {}

    public Answers {
        by = Map.copyOf(by);
    }

    public Answer to(Question question) {
        return by.getOrDefault(question.id(), Answer.NONE);
    }

    public boolean isEmpty() {
        return by.isEmpty();
    }

    /** Answers that keep their meaning at another event: only questions with the same id and words there. */
    public Answers stillMeant(Questions here, Questions there) {
        var same = new LinkedHashMap<>(by);
        same.keySet().removeIf(id -> !here.asksTheSame(id, there));
        return new Answers(same);
    }

    /** JSON, to be sealed. */
    public String write() {
        return JSON.writeValueAsString(new Text(by));
    }

    public static Answers read(String text) {
        return text.isEmpty()
                ? NONE
                : new Answers(JSON.readValue(text, Text.class).by());
    }

    /** These answers, and earlier ones to questions that are hidden now. */
    Answers over(Answers before, Questions asked) {
        var all = new LinkedHashMap<>(before.by());
        asked.asked().forEach(question -> all.remove(question.id()));
        all.putAll(by);
        return new Answers(all);
    }
}
