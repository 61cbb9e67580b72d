package nyc.icefree.links;

import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** Paths at which mails of one kind are stopped, by POST alone; mail programs post there too (RFC 8058). */
public final class StopLinks {
    private StopLinks() {}

    public static String stop(Language reader, SecretToken token) {
        return Links.home(reader) + "stop/" + token.value();
    }

    public static String again(Language reader, SecretToken token) {
        return stop(reader, token) + "/again";
    }
}
