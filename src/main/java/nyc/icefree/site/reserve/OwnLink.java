package nyc.icefree.site.reserve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret link that its owner sends to themselves: the link alone, so that no list of mails and no lock screen tells
 * what it is about.
 */
public record OwnLink(String address, String sms, String mail) {
    static OwnLink of(String address) {
        String text = URLEncoder.encode(address, StandardCharsets.UTF_8);
        // some phones read the text after "?", others after "&"
        return new OwnLink(address, "sms:?&body=" + text, "mailto:?body=" + text);
    }

    @Override
    public String toString() {
        return "OwnLink[…]";
    }
}
