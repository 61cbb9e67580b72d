package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;

/** Checks a volunteer's form and names each problem with its field. */
final class VolunteerCheck {
    private static final int MOST_AREAS = 20;
    private static final int LONGEST_TAG = 40;

    private VolunteerCheck() {}

    /** @param today in the campaign's zone */
    static List<VolunteerRefused> problems(
            VolunteerForm form, boolean emailNeeded, Set<OrganizationId> choices, LocalDate today) {
        var problems = new ArrayList<>(problems(form.name()));
        if (form.email().isBlank()) {
            if (emailNeeded) {
                problems.add(VolunteerRefused.EMAIL_MISSING);
            }
        } else if (EmailAddress.parse(form.email()).isEmpty()) {
            problems.add(VolunteerRefused.EMAIL_NOT_AN_ADDRESS);
        }
        if (!Language.READ.contains(form.language())) {
            problems.add(VolunteerRefused.LANGUAGE_NOT_A_CHOICE);
        }
        var answers = form.answers();
        if (answers.languages().isEmpty()) {
            problems.add(VolunteerRefused.LANGUAGES_MISSING);
        } else if (!Language.SPOKEN.containsAll(answers.levels().uses().keySet())) {
            problems.add(VolunteerRefused.LANGUAGES_NOT_A_CHOICE);
        }
        if (answers.areas().size() > MOST_AREAS || !answers.areas().stream().allMatch(VolunteerCheck::maybeArea)) {
            problems.add(VolunteerRefused.AREAS_NOT_A_CHOICE);
        }
        if (answers.organizations().isEmpty()) {
            problems.add(VolunteerRefused.ORGANIZATIONS_MISSING);
        } else if (!choices.containsAll(answers.organizations())) {
            problems.add(VolunteerRefused.ORGANIZATIONS_NOT_A_CHOICE);
        }
        if (answers.free().isPaused(today.plusYears(1))) {
            problems.add(VolunteerRefused.PAUSE_NOT_A_DAY);
        }
        return problems;
    }

    static List<VolunteerRefused> problems(String typedName) {
        String name = SafeText.line(typedName);
        if (!SafeText.isName(name)) {
            return List.of(VolunteerRefused.NAME_MISSING);
        }
        return name.codePointCount(0, name.length()) > VolunteerForm.NAME_MAX
                ? List.of(VolunteerRefused.NAME_TOO_LONG)
                : List.of();
    }

    private static boolean maybeArea(String tag) {
        return tag.length() <= LONGEST_TAG && tag.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
