package nyc.icefree.site.volunteerpages;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.openshifts.AskedPage;
import org.jspecify.annotations.Nullable;

/** A volunteer's first page: organizations that ask for help, and their shifts. */
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
        String hours) {
    public boolean reminds() {
        return coming.stream().anyMatch(mine -> mine.file() != null);
    }
}
