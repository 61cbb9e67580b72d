package nyc.icefree.questions;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event asks of those who come, in order. */
public record Questions(List<Question> all) {
    public static final Questions NONE = new Questions(List.of());
    /** Most that are asked; hidden ones do not count. */
    public static final int MAX = 5;

    public Questions {
        all = List.copyOf(all);
    }

    /** Those that a form shows. */
    public List<Question> asked() {
        return all.stream().filter(question -> !question.hidden()).toList();
    }

    /** What a form shows of each, in each language. */
    public Set<String> said() {
        return asked().stream()
                .flatMap(question -> question.words().stream())
                .map(QuestionWords::said)
                .collect(Collectors.toSet());
    }

    /** Another as soon as a form that was opened before asks something else than one that is opened now. */
    public String version() {
        return Integer.toHexString(asked().stream()
                .map(question -> question.id() + " " + question.kind().name() + " "
                        + question.original().said())
                .toList()
                .hashCode());
    }

    /** Of those that have answers, what the next version rewords or leaves out: both would make answers say what nobody said. */
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
