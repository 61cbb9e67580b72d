package nyc.icefree.site.volunteer;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import org.jspecify.annotations.Nullable;

/** Asks somebody whether they help organizations, one by one. */
public record AskedPage(Frame frame, Questions questions) {
    /** Of one form: each answer is a button of its own. */
    public record Questions(List<Question> all, @Nullable Name name) {}

    /** What a yes says too. @param typed before, by themselves; empty at first, whatever others call them */
    public record Name(String typed, Problems problems) {
        public static final Name EMPTY = new Name("", Problems.NONE);
    }

    /**
     * @param yes where a post says that they help it
     * @param no where a post says that they do not
     */
    public record Question(String organization, String yes, String no) {}
}
