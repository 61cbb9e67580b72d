package nyc.icefree.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form that was sent: all of it above the form, and each at its field. */
public record Problems(List<Problem> all) {
    /** For what concerns the form as a whole. */
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

    /** What stands at the field, or null. */
    public @Nullable String at(String field) {
        String joined = all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
