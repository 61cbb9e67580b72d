package nyc.icefree.site.volunteer;

import java.util.List;
import nyc.icefree.site.Frame;

/** Asks somebody whether they help organizations, one by one. */
public record AskedPage(Frame frame, List<Question> questions) {
    /**
     * @param yes where a post says that they help it
     * @param no where a post says that they do not
     */
    public record Question(String organization, String yes, String no) {}
}
