package nyc.icefree.requests;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/**
 * What an asker typed, as it was typed: {@link EventRequests} tidies and checks it.
 *
 * @param asker name of the group that asks
 * @param to whom it is given; null for whoever can
 * @param people about how many come; 0 for what was no number, null where it is not asked
 * @param times one to three; of a submission just one, with an end
 * @param title of a submission; so are {@code venue} and {@code address}
 * @param words what else there is to say; of a submission its description
 * @param email the one contact
 * @param reader in which language the asker reads
 */
public record RequestForm(
        RequestKind kind,
        String asker,
        @Nullable OrganizationId to,
        EventKind eventKind,
        String title,
        String words,
        @Nullable Borough borough,
        String neighbourhood,
        String venue,
        String address,
        List<Language> languages,
        @Nullable Integer people,
        List<PossibleTime> times,
        String email,
        Language reader) {

    public static final int NAME_MAX = 120;
    public static final int ADDRESS_MAX = 200;
    public static final int WORDS_MAX = 2000;
    public static final int TIMES_MAX = 3;
    public static final int PEOPLE_MAX = 2000;

    public RequestForm {
        languages = List.copyOf(languages);
        times = List.copyOf(times);
    }

    /** Nothing of what was typed: it can name people. */
    @Override
    public String toString() {
        return "RequestForm[" + kind + "]";
    }
}
