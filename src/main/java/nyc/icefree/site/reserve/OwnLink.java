package nyc.icefree.site.reserve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret link and how its owner sends it to themselves: the link alone, so that neither the list of a mailbox nor a lock
 * screen tells what it is about.
 *
 * @param sms opens a message that has no receiver yet
 * @param mail the same, without a subject
 */
public record OwnLink(String address, String sms, String mail) {
    static OwnLink of(String address) {
        String text = URLEncoder.encode(address, StandardCharsets.UTF_8);
        // some telephones read the text after "?", others after "&"
        return new OwnLink(address, "sms:?&body=" + text, "mailto:?body=" + text);
    }

    @Override
    public String toString() {
        return "OwnLink[…]";
    }
}
