package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.AskedPage;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's first page: who asked whether they help, and their shifts.
 *
 * @param askedFor shifts that they are asked for
 * @param past the last of them
 * @param later path to those that come after these; null for none
 * @param hours where the reader finds how long they have helped
 * @param happened what the last post did, null on a plain visit
 */
public record MyPage(
        Frame frame,
        MyFrame my,
        @Nullable String happened,
        AskedPage.Questions asked,
        List<AskedRow> askedFor,
        List<MyRow> coming,
        List<MyRow> past,
        @Nullable String later,
        String hours) {
    /** Of one of those shifts at least. */
    public boolean firstHasIt() {
        return askedFor.stream().anyMatch(asked -> !asked.decided());
    }
}
