package nyc.icefree.requests;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nyc.icefree.Areas;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What askers type in tests. */
public final class RequestForms {
    private static final LocalDate TODAY = LocalDate.now(Given.NEW_YORK);

    private RequestForms() {}

    public static PossibleTime evening(int inDays) {
        return new PossibleTime(TODAY.plusDays(inDays), LocalTime.of(18, 30), null);
    }

    public static RequestForm session(String asker, @Nullable OrganizationId to) {
        return new RequestForm(
                RequestKind.SESSION,
                new RequestForm.Asker(asker, "ask-" + Given.email(), Language.SPANISH),
                to,
                EventKind.EDUCATION_SESSION,
                "",
                "We meet in the basement",
                Areas.QUEENS,
                "Corona",
                "",
                "",
                List.of(Language.SPANISH, Language.ENGLISH),
                25,
                List.of(evening(20), evening(12)),
                RequestForm.Besides.NONE);
    }

    public static RequestForm submission(String asker, @Nullable OrganizationId to) {
        return new RequestForm(
                RequestKind.SUBMISSION,
                new RequestForm.Asker(asker, "ask-" + Given.email(), Language.ENGLISH),
                to,
                EventKind.RALLY,
                "March for families",
                "We walk together.",
                Areas.MANHATTAN,
                "Civic Center",
                "Example Square",
                "1 Example Square, New York, NY 10007",
                List.of(Language.ENGLISH),
                null,
                List.of(new PossibleTime(TODAY.plusDays(15), LocalTime.of(14, 0), LocalTime.of(16, 0))),
                RequestForm.Besides.NONE);
    }

    public static RequestForm with(RequestForm form, String asker, List<PossibleTime> times, String email) {
        return with(form, new RequestForm.Asker(asker, email, form.asker().reader()), times, form.besides());
    }

    /** With a link, and described in Spanish, too. */
    public static RequestForm alsoInSpanish(RequestForm form, String title, String words, String link) {
        return with(form, form.asker(), form.times(), new RequestForm.Besides(link, "", title, words));
    }

    /** By somebody who reads that language. */
    public static RequestForm readIn(Language reader, RequestForm form) {
        var asker = form.asker();
        return with(form, new RequestForm.Asker(asker.name(), asker.email(), reader), form.times(), form.besides());
    }

    private static RequestForm with(
            RequestForm form, RequestForm.Asker asker, List<PossibleTime> times, RequestForm.Besides besides) {
        return new RequestForm(
                form.kind(),
                asker,
                form.to(),
                form.eventKind(),
                form.title(),
                form.words(),
                form.area(),
                form.neighbourhood(),
                form.venue(),
                form.address(),
                form.languages(),
                form.people(),
                times,
                besides);
    }
}
