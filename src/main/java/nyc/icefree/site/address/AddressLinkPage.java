package nyc.icefree.site.address;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Behind a mailed link: what a press of its button does.
 *
 * @param kind of its texts
 * @param masked the address that they have from then on
 * @param csrf null where nobody is signed in
 */
public record AddressLinkPage(
        Frame frame,
        String kind,
        String masked,
        String action,
        @Nullable String csrf) {}
