package nyc.icefree.site;

import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.text.TooLong;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Problems of a sent form: all are listed above it, and each at its field. */
public record Problems(List<Problem> all) {
    public static final String FORM = "form";

    public static final Problems NONE = new Problems(List.of());

    /** @param field id of the field, or {@link #FORM} */
    public record Problem(String field, String text) {
        public boolean ofForm() {
            return FORM.equals(field);
        }
    }

    public static Problems one(String text) {
        return new Problems(List.of(new Problem(FORM, text)));
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** Replaces the problem of a too long text by how much too long it is. */
    public Problems counted(Words words, String field, String typed, int longest) {
        String text = TooLong.said(words, typed, longest);
        return text == null
                ? this
                : new Problems(all.stream()
                        .map(problem -> problem.field().equals(field) ? new Problem(field, text) : problem)
                        .toList());
    }

    public @Nullable String at(String field) {
        String joined = all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
