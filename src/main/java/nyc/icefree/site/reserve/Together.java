package nyc.icefree.site.reserve;

import java.util.List;

/**
 * What a party reserved by one form beside the date whose page it looks at.
 *
 * @param had with a page for each
 * @param missed what could not be had
 */
public record Together(List<Had> had, List<OtherDate> missed) {

    /** @param path secret */
    public record Had(String when, String standing, String style, String path) {
        @Override
        public String toString() {
            return "Had[…]";
        }
    }
}
