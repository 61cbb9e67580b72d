package nyc.icefree.requests;

import java.util.List;
import java.util.Optional;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * @param to null for any organization
 * @param people 0 for an invalid number, null when not asked
 * @param times one to three; a submission has one, with an end
 * @param title of a submission only, as are {@code venue} and {@code address}
 * @param words other remarks; a submission's description
 * @param besides of a submission only
 */
public record RequestForm(
        RequestKind kind,
        Asker asker,
        @Nullable OrganizationId to,
        EventKind eventKind,
        String title,
        String words,
        @Nullable Area area,
        String neighbourhood,
        String venue,
        String address,
        List<Language> languages,
        @Nullable Integer people,
        List<PossibleTime> times,
        Besides besides) {

    public static final int NAME_MAX = 120;
    public static final int ADDRESS_MAX = 200;
    public static final int WORDS_MAX = 2000;
    public static final int TIMES_MAX = 3;
    public static final int PEOPLE_MAX = 2000;

    public RequestForm {
        languages = List.copyOf(languages);
        times = List.copyOf(times);
    }

    /** @param reader the language that they read */
    public record Asker(String name, String email, Language reader) {}

    /**
     * What few askers have to say; each may be empty.
     *
     * @param repeats when it happens again, in the asker's words
     * @param title in the second language, as are {@code words}
     */
    public record Besides(String link, String repeats, String title, String words) {
        public static final Besides NONE = new Besides("", "", "", "");
    }

    /** The language besides the asker's in which an event may be described; empty where the site has only one. */
    public static Optional<Language> second(Language reader) {
        return Language.READ.stream().filter(other -> !other.equals(reader)).findFirst();
    }

    RequestForm at(List<PossibleTime> others) {
        return new RequestForm(
                kind,
                asker,
                to,
                eventKind,
                title,
                words,
                area,
                neighbourhood,
                venue,
                address,
                languages,
                people,
                others,
                besides);
    }

    /** Hides what was typed, which can name people. */
    @Override
    public String toString() {
        return "RequestForm[" + kind + "]";
    }
}
