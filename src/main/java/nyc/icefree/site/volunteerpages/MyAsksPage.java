package nyc.icefree.site.volunteerpages;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

public record MyAsksPage(
        Frame frame,
        MyFrame my,
        List<AskedRow> asks,
        @Nullable String later,
        @Nullable String first,
        String back) {}
