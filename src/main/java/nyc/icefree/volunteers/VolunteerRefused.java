package nyc.icefree.volunteers;

import java.util.Locale;
import java.util.Map;

/** Answers that cannot be kept, with the reason at each field. */
public class VolunteerRefused extends RuntimeException {
    public enum Field {
        NAME,
        EMAIL,
        LANGUAGE,
        LANGUAGES,
        SKILLS,
        BOROUGHS,
        ORGANIZATIONS
    }

    public enum Reason {
        MISSING,
        TOO_LONG,
        /** Not an e-mail address. */
        NOT_AN_ADDRESS,
        /** Not one of the choices. */
        NOT_A_CHOICE
    }

    private final Map<Field, Reason> problems;

    public VolunteerRefused(Map<Field, Reason> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    public Map<Field, Reason> problems() {
        return problems;
    }

    /** The text key of a problem: {@code volunteer-refused.email.not-an-address}. */
    public static String key(Field field, Reason reason) {
        return ("volunteer-refused." + field + "." + reason.name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}
