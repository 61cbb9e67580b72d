package nyc.icefree.questions;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event's questions to people who come, in order. */
public record Questions(List<Question> all) {
    public static final Questions NONE = new Questions(List.of());
    /** Most questions asked; hidden ones do not count. */
    public static final int MAX = 5;

    public Questions {
        all = List.copyOf(all);
    }

    public List<Question> asked() {
        return all.stream().filter(question -> !question.hidden()).toList();
    }

    public Set<String> said() {
        return asked().stream()
                .flatMap(question -> question.words().stream())
                .map(QuestionWords::said)
                .collect(Collectors.toSet());
    }

    /** Changes when a form that is opened now would ask something else. */
    public String version() {
        return Integer.toHexString(asked().stream()
                .map(question -> question.id() + " " + question.kind().name() + " " + question.required() + " "
                        + question.original().said())
                .toList()
                .hashCode());
    }

    /** Questions with answers that {@code next} rewords or removes: their answers would then say what nobody said. */
    public List<Question> brokenBy(Questions next, Set<UUID> answered) {
        return all.stream()
                .filter(question -> answered.contains(question.id()))
                .filter(question -> next.find(question.id()).noneMatch(question::means))
                .toList();
    }

    boolean asksTheSame(UUID id, Questions other) {
        return find(id).anyMatch(question -> other.find(id).anyMatch(question::means));
    }

    Stream<Question> find(UUID id) {
        return all.stream().filter(question -> Objects.equals(question.id(), id));
    }
}
