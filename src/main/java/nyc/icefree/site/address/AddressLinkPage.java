package nyc.icefree.site.address;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** Asks to press a button behind a mailed link; {@code csrf} is null when nobody is signed in. */
public record AddressLinkPage(
        Frame frame,
        String kind,
        String masked,
        String action,
        @Nullable String csrf) {}
