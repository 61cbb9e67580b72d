package nyc.icefree.signin;

import nyc.icefree.text.Language;

/**
 * Which accounts are asked for, and in which order.
 *
 * @param search of name or address, accents and case ignored
 * @param reader by whose alphabet names are sorted
 */
public record StaffQuery(String search, Sort sort, boolean descending, Language reader) {
    public enum Sort {
        NAME,
        STATE
    }

    public static StaffQuery all(Language reader) {
        return new StaffQuery("", Sort.NAME, false, reader);
    }

    /** What was typed may be a name. */
    @Override
    public String toString() {
        return "StaffQuery[" + sort + "]";
    }
}
