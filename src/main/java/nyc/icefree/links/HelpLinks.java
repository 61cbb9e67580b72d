package nyc.icefree.links;

import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** Addresses of the question whether somebody helps an organization. */
public final class HelpLinks {
    private HelpLinks() {}

    /** The mailed link: shows a button for each answer. */
    public static String asked(Language reader, SecretToken token) {
        return answered(reader) + "/" + token.value();
    }

    /** Where an answer is acknowledged, to everybody alike. */
    public static String answered(Language reader) {
        return Links.volunteer(reader) + "/asked";
    }
}
