package nyc.icefree.volunteers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.volunteers.VolunteerRefused.Field;
import nyc.icefree.volunteers.VolunteerRefused.Reason;

/** Whether a volunteer's form can be kept, with every problem at its field. */
final class VolunteerCheck {
    private static final int MOST_BOROUGHS = 20;
    private static final int LONGEST_TAG = 40;

    private VolunteerCheck() {}

    /** @param choices the organizations that may be chosen */
    static Map<Field, Reason> problems(VolunteerForm form, boolean emailNeeded, Set<OrganizationId> choices) {
        var problems = new EnumMap<Field, Reason>(Field.class);
        String name = SafeText.line(form.name());
        if (!SafeText.isName(name)) {
            problems.put(Field.NAME, Reason.MISSING);
        } else if (name.codePointCount(0, name.length()) > VolunteerForm.NAME_MAX) {
            problems.put(Field.NAME, Reason.TOO_LONG);
        }
        if (form.email().isBlank()) {
            if (emailNeeded) {
                problems.put(Field.EMAIL, Reason.MISSING);
            }
        } else if (EmailAddress.parse(form.email()).isEmpty()) {
            problems.put(Field.EMAIL, Reason.NOT_AN_ADDRESS);
        }
        if (!Language.READ.contains(form.language())) {
            problems.put(Field.LANGUAGE, Reason.NOT_A_CHOICE);
        }
        var answers = form.answers();
        if (answers.languages().isEmpty()) {
            problems.put(Field.LANGUAGES, Reason.MISSING);
        } else if (!Language.SPOKEN.containsAll(answers.languages())) {
            problems.put(Field.LANGUAGES, Reason.NOT_A_CHOICE);
        }
        if (answers.boroughs().size() > MOST_BOROUGHS
                || !answers.boroughs().stream().allMatch(VolunteerCheck::maybeBorough)) {
            problems.put(Field.BOROUGHS, Reason.NOT_A_CHOICE);
        }
        if (answers.organizations().isEmpty()) {
            problems.put(Field.ORGANIZATIONS, Reason.MISSING);
        } else if (!choices.containsAll(answers.organizations())) {
            problems.put(Field.ORGANIZATIONS, Reason.NOT_A_CHOICE);
        }
        return problems;
    }

    private static boolean maybeBorough(String tag) {
        return tag.length() <= LONGEST_TAG && tag.matches("[a-z]+(-[a-z]+)*");
    }
}
