package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Whether a volunteer's form can be kept, with every problem at its field. */
final class VolunteerCheck {
    private static final int MOST_BOROUGHS = 20;
    private static final int LONGEST_TAG = 40;

    private VolunteerCheck() {}

    /** @param choices the organizations that may be chosen @param today where the campaign is */
    static List<Reason> problems(
            VolunteerForm form, boolean emailNeeded, Set<OrganizationId> choices, LocalDate today) {
        var problems = new ArrayList<>(problems(form.name()));
        if (form.email().isBlank()) {
            if (emailNeeded) {
                problems.add(Reason.EMAIL_MISSING);
            }
        } else if (EmailAddress.parse(form.email()).isEmpty()) {
            problems.add(Reason.EMAIL_NOT_AN_ADDRESS);
        }
        if (!Language.READ.contains(form.language())) {
            problems.add(Reason.LANGUAGE_NOT_A_CHOICE);
        }
        var answers = form.answers();
        if (answers.languages().isEmpty()) {
            problems.add(Reason.LANGUAGES_MISSING);
        } else if (!Language.SPOKEN.containsAll(answers.levels().uses().keySet())) {
            problems.add(Reason.LANGUAGES_NOT_A_CHOICE);
        }
        if (answers.boroughs().size() > MOST_BOROUGHS
                || !answers.boroughs().stream().allMatch(VolunteerCheck::maybeBorough)) {
            problems.add(Reason.BOROUGHS_NOT_A_CHOICE);
        }
        if (answers.organizations().isEmpty()) {
            problems.add(Reason.ORGANIZATIONS_MISSING);
        } else if (!choices.containsAll(answers.organizations())) {
            problems.add(Reason.ORGANIZATIONS_NOT_A_CHOICE);
        }
        problems.addAll(problems(answers.free(), today));
        return problems;
    }

    static List<Reason> problems(String typedName) {
        String name = SafeText.line(typedName);
        if (!SafeText.isName(name)) {
            return List.of(Reason.NAME_MISSING);
        }
        return name.codePointCount(0, name.length()) > VolunteerForm.NAME_MAX
                ? List.of(Reason.NAME_TOO_LONG)
                : List.of();
    }

    static List<Reason> problems(FreeTimes free, LocalDate today) {
        var problems = new ArrayList<Reason>();
        if (free.away().size() > FreeTimes.MOST_AWAY) {
            problems.add(Reason.AWAY_TOO_OFTEN);
        } else if (!free.away().stream().allMatch(days -> days.isPlausible(today))) {
            problems.add(Reason.AWAY_NOT_DAYS);
        }
        @Nullable Integer hours = free.hoursAWeek();
        if (hours != null && (hours < 1 || hours > FreeTimes.MOST_HOURS)) {
            problems.add(Reason.HOURS_NOT_A_NUMBER);
        }
        return problems;
    }

    private static boolean maybeBorough(String tag) {
        return tag.length() <= LONGEST_TAG && tag.matches("[a-z]+(-[a-z]+)*");
    }
}
