package nyc.icefree.links;

import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

public final class HelpLinks {
    private HelpLinks() {}

    public static String asked(Language reader, SecretToken token) {
        return answered(reader) + "/" + token.value();
    }

    public static String answered(Language reader) {
        return Links.volunteer(reader) + "/asked";
    }
}
