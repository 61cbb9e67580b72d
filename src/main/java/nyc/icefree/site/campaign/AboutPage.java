package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** The campaign and its demands; who runs it is null until an administrator says so. */
public record AboutPage(
        Frame frame,
        SaidPage about,
        List<SaidPage> demands,
        @Nullable Said runBy,
        List<FreeLink> free,
        String address,
        String volunteer,
        String organizations,
        @Nullable String year) {

    public record FreeLink(String path, SaidPage page) {}
}
