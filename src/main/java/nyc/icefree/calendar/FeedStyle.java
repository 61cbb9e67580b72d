package nyc.icefree.calendar;

import nyc.icefree.links.FeedLinks;
import nyc.icefree.text.Language;

/**
 * @param rich with parts of newer standards
 * @param cancelledShown cancelled entries say so in the title alone: Google hides entries with that STATUS
 */
record FeedStyle(Language text, boolean rich, boolean cancelledShown) {
    private static final String OFF = "\r\nSTATUS:CANCELLED\r\n";

    static FeedStyle plain(Language text) {
        return new FeedStyle(text, false, false);
    }

    /** The style that marks cancelled entries. An event that takes place is written alike in both. */
    FeedStyle marking() {
        return new FeedStyle(text, rich, false);
    }

    String on(String path) {
        String told = rich ? FeedLinks.rich(path) : path;
        return cancelledShown ? FeedLinks.showingCancelled(told) : told;
    }

    /** @param components one line for each property */
    byte[] octets(String components) {
        return OctetFolding.fold(marked(components));
    }

    /** @param components one line for each property */
    CachedComponent piece(String components) {
        String told = marked(components);
        return CachedComponent.of(OctetFolding.fold(told), components.length() - told.length());
    }

    private String marked(String components) {
        return cancelledShown ? components.replace(OFF, "\r\n") : components;
    }
}
