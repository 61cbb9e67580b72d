package nyc.icefree.links;

import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** Where a volunteer changes the own address. */
public final class AddressLinks {
    private AddressLinks() {}

    public static String form(Language reader) {
        return Links.my(reader) + "address";
    }

    /** Mailed to the new address; answered by POST alone, of who is signed in with the present one. */
    public static String confirm(Language reader, SecretToken token) {
        return form(reader) + "/" + token.value();
    }

    /** Mailed to the one that was left; answered by POST alone. */
    public static String back(Language reader, SecretToken token) {
        return Links.volunteer(reader) + "/address/" + token.value() + "/back";
    }
}
