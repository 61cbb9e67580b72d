package nyc.icefree.partners;

import nyc.icefree.text.Language;

/** @param search in the name, ignoring accents and case */
public record OrganizationQuery(String search, Sort sort, boolean descending, Language reader) {
    public enum Sort {
        NAME,
        ROLE
    }
}
