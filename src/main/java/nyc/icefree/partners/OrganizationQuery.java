package nyc.icefree.partners;

import nyc.icefree.text.Language;

/**
 * Which organizations are asked for, and in which order.
 *
 * @param search of the name, accents and case ignored
 * @param reader by whose alphabet names are sorted
 */
public record OrganizationQuery(String search, Sort sort, boolean descending, Language reader) {
    public enum Sort {
        NAME,
        /** What the actor is there. */
        ROLE
    }
}
