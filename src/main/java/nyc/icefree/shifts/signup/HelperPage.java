package nyc.icefree.shifts.signup;

import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.skills.Skill;

/**
 * What organizers of those whom a volunteer helps see of them; never when they are free or what they do for others.
 *
 * @param boroughs where they can help, as slugs; empty for anywhere
 * @param helps the reader's organizations that they help, by name
 * @param next shifts with the reader's organizations that are not over, by start
 * @param hours with those, of as many months as it is kept
 * @param open shifts of those of the reader's organizations that they help, with empty seats, what fits them first, of those what needs most people
 */
public record HelperPage(
        PersonId person,
        String name,
        LanguageLevels levels,
        Set<Skill> skills,
        Set<String> boroughs,
        boolean adult,
        List<OrganizationCard> helps,
        List<MyShift> next,
        List<HelpedHours.With> hours,
        List<OpenForThem> open) {
    @Override
    public String toString() {
        return "HelperPage[" + person + "]";
    }
}
