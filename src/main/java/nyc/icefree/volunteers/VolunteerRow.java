package nyc.icefree.volunteers;

import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/** @param helps only organizations of the reader */
public record VolunteerRow(
        PersonId person, String name, @Nullable String email, VolunteerAnswers answers, Set<OrganizationCard> helps) {
    public Set<String> helpedNames() {
        return helps.stream().map(OrganizationCard::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "VolunteerRow[" + person + "]";
    }
}
