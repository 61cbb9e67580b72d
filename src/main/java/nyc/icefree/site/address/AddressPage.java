package nyc.icefree.site.address;

import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import org.jspecify.annotations.Nullable;

/** @param waiting the address to which a link went; null for none */
public record AddressPage(
        Frame frame,
        String csrf,
        Problems problems,
        String typed,
        @Nullable String waiting,
        String action,
        String back) {
    @Override
    public String toString() {
        return "AddressPage[…]";
    }
}
