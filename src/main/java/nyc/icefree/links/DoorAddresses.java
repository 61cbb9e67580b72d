package nyc.icefree.links;

import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/**
 * Addresses of an event's door. They have no language: helpers of several share one link, and a camera opens it. All but
 * the sheet's are below {@link #PAGE}, the path of the door's cookie.
 */
public final class DoorAddresses {
    public static final String PAGE = "/door";
    public static final String COUNTS = PAGE + "/counts";
    public static final String FIND = PAGE + "/find";
    public static final String TICKETS = PAGE + "/t/";

    private DoorAddresses() {}

    /** Opens a door, for whoever has its link. */
    public static String door(SecretToken token) {
        return PAGE + "/" + token.value();
    }

    /** A ticket's QR holds this address. */
    public static String ticket(SecretToken code) {
        return TICKETS + code.value();
    }

    /** For a reader who chose another language than the browser's. */
    public static String in(Language reader, String path) {
        return Links.with(path, "lang", reader.tag());
    }

    /** A sheet of paper to make strokes on; it says what the event's page says. */
    public static String tally(Language reader, String slug) {
        return Links.event(reader.whole(), slug) + "/tally";
    }
}
