package nyc.icefree.shifts.signup;

import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.volunteers.VolunteerAnswers;
import org.jspecify.annotations.Nullable;

/**
 * View of a volunteer for organizers of their organizations; never their free times or their work for others.
 *
 * @param helps the reader's organizations that they help, by name
 * @param next coming shifts with the reader's organizations, by start
 * @param email null where they help none of the reader's organizations, or have none
 * @param helped with those organizations, for as many months as records are kept
 * @param open shifts with empty seats of the reader's organizations that they help: those that fit first, then by most
 *     people missing
 */
public record HelperPage(
        PersonId person,
        String name,
        @Nullable String email,
        VolunteerAnswers answers,
        List<OrganizationCard> helps,
        List<MyShift> next,
        HelpedHours helped,
        List<OpenForThem> open) {
    @Override
    public String toString() {
        return "HelperPage[" + person + "]";
    }
}
