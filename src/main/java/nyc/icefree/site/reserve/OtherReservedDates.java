package nyc.icefree.site.reserve;

import java.util.List;

public record OtherReservedDates(List<Had> had, List<OtherDate> missed) {

    /** @param path secret */
    public record Had(String when, String standing, String style, String path) {
        @Override
        public String toString() {
            return "Had[…]";
        }
    }
}
