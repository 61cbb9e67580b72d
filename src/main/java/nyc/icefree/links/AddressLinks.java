package nyc.icefree.links;

import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

public final class AddressLinks {
    private AddressLinks() {}

    public static String form(Language reader) {
        return Links.my(reader) + "address";
    }

    /** Link mailed to the new address; works by POST alone, for a volunteer who is signed in with the old one. */
    public static String confirm(Language reader, SecretToken token) {
        return form(reader) + "/" + token.value();
    }

    /** Link mailed to the old address, to undo the change; works by POST alone. */
    public static String back(Language reader, SecretToken token) {
        return Links.volunteer(reader) + "/address/" + token.value() + "/back";
    }
}
