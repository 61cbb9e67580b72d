package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.AskedPage;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's first page: who asked whether they help, and their shifts.
 *
 * @param askedFor shifts that they are asked for: the first of them
 * @param otherAsks for how many more they are asked, in words; null for none
 * @param allAsks path to all of these
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
        @Nullable String otherAsks,
        String allAsks,
        List<MyRow> coming,
        List<MyRow> past,
        @Nullable String later,
        String hours) {}
