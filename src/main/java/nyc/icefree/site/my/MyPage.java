package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's first page: their shifts.
 *
 * @param happened what the last post did, null on a plain visit
 */
public record MyPage(Frame frame, MyFrame my, @Nullable String happened, List<MyRow> coming, List<MyRow> past) {}
