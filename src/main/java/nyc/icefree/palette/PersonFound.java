package nyc.icefree.palette;

import java.util.SortedSet;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an organization of one's own.
 *
 * @param organizations by name, those of one's own for which they work or which they help
 * @param worksFor one of them for which they work; null for a volunteer
 */
public record PersonFound(
        PersonId person,
        String name,
        SortedSet<String> organizations,
        @Nullable OrganizationId worksFor) {
    @Override
    public String toString() {
        return "PersonFound[" + person + "]";
    }
}
