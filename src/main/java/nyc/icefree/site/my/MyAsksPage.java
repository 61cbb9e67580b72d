package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Shifts that a volunteer is asked for, as many as a phone reads at once.
 *
 * @param later path to those after these; null for none
 * @param first path to the first of them; null when these are
 * @param back path of their first page
 */
public record MyAsksPage(
        Frame frame,
        MyFrame my,
        List<AskedRow> asks,
        @Nullable String later,
        @Nullable String first,
        String back) {}
