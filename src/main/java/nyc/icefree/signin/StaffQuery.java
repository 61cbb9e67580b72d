package nyc.icefree.signin;

import nyc.icefree.text.Language;

/** @param search in name or address, ignoring accents and case */
public record StaffQuery(String search, Sort sort, boolean descending, Language reader) {
    public enum Sort {
        NAME,
        STATE
    }

    public static StaffQuery all(Language reader) {
        return new StaffQuery("", Sort.NAME, false, reader);
    }

    /** Hides the search, which may be a name. */
    @Override
    public String toString() {
        return "StaffQuery[" + sort + "]";
    }
}
