package nyc.icefree.calendar;

import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;

/**
 * How a feed tells what it carries.
 *
 * @param text language of what is written in it
 * @param rich with the parts of newer standards
 * @param cancelledShown what is off says so by its title alone and has no status: Google shows nothing of a subscribed
 *     calendar that is marked as cancelled
 */
record FeedStyle(Language text, boolean rich, boolean cancelledShown) {
    private static final String OFF = "\r\nSTATUS:CANCELLED\r\n";

    static FeedStyle plain(Language text) {
        return new FeedStyle(text, false, false);
    }

    /** The same as it marks what takes place, which is the same in both. */
    FeedStyle marking() {
        return new FeedStyle(text, rich, false);
    }

    /** The address that the feed at this path has in this style. */
    String on(String path) {
        String told = rich ? FeedLinks.rich(path) : path;
        return cancelledShown ? FeedLinks.showingCancelled(told) : told;
    }

    /** @param components as one line for each property */
    byte[] octets(String components) {
        return OctetFolding.fold(marked(components));
    }

    /** @param components as one line for each property */
    CachedComponent piece(String components) {
        String told = marked(components);
        return CachedComponent.of(OctetFolding.fold(told), components.length() - told.length());
    }

    private String marked(String components) {
        return cancelledShown ? components.replace(OFF, "\r\n") : components;
    }
}
