package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.volunteer.ShiftDay;
import nyc.icefree.site.volunteer.ShiftGroup;
import org.jspecify.annotations.Nullable;

/**
 * One shift that somebody came for.
 *
 * @param problems why the last press of its button was refused
 * @param row null when it is not there, or not any more
 * @param parts null where it is not given away in parts
 * @param date of its day
 * @param back until when they could hand it back, in a sentence
 * @param wish to be called when a seat comes free, and how to change that; null where that would lead to nothing
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
    /** @param path of the post that begins or ends it */
    public record Wish(boolean wished, String path) {}
}
