package nyc.icefree.site.openshifts;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

public record AskedPage(Frame frame, Questions questions) {
    public record Questions(
            List<Question> all,
            @Nullable String others,
            @Nullable Name name) {
        public static Questions of(Words words, List<Question> all, int most, @Nullable Name name) {
            int others = all.size() - most;
            return new Questions(
                    all.stream().limit(most).toList(),
                    others > 0 ? words.get("site.my.asked.others", "count", others) : null,
                    name);
        }
    }

    /** The name that a yes includes; empty at first, whatever others call them. */
    public record Name(String typed, Problems problems) {
        public static final Name EMPTY = new Name("", Problems.NONE);
    }

    public record Question(String organization, String yes, String no) {}
}
