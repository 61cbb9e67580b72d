package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.events.Day;
import org.jspecify.annotations.Nullable;

/** What a journalist needs; each text is null until an administrator writes it. */
public record PressPage(
        Frame frame,
        @Nullable Said contact,
        @Nullable Said shortly,
        @Nullable Said atLength,
        @Nullable Said photographs,
        @Nullable String logo,
        List<SaidPage> demands,
        List<Day> next,
        String address) {}
