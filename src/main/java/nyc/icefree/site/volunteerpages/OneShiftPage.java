package nyc.icefree.site.volunteerpages;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.shiftlines.ShiftDay;
import nyc.icefree.site.shiftlines.ShiftGroup;
import org.jspecify.annotations.Nullable;

/**
 * @param wish to be called when a seat comes free; null where that cannot help
 * @param alike others that they may take, when they may not have this one
 */
public record OneShiftPage(
        Frame frame,
        MyFrame my,
        Problems problems,
        @Nullable OfferedRow row,
        @Nullable PartChoice parts,
        String date,
        String back,
        @Nullable Wish wish,
        List<ShiftDay<ShiftGroup<OfferedRow>>> alike) {
    public record Wish(boolean wished, String path) {}
}
