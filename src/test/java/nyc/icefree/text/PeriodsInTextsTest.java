package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.retention.Periods;
import nyc.icefree.retention.Retention;
import org.junit.jupiter.api.Test;

/** How long something is kept is said by the setting alone. */
class PeriodsInTextsTest {
    private static final Pattern A_PERIOD = Pattern.compile(
            "\\b(\\d+|two|seven|thirty|ninety|dos|siete|treinta|noventa) "
                    + "(days|weeks|months|years|d\u00edas|semanas|meses|a\u00f1os)\\b"
                    + "|\\b(one|a|half a|un|una|medio) (year|week|a\u00f1o|semana)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What is not about keeping: how old children are, how far ahead or back one looks, how often one is written to, and until when one may answer, how much one helps. */
    private static final Set<String> OTHERWISE = Set.of(
            "age-band.under-3",
            "age-band.from-3-to-5",
            "age-band.from-6-to-11",
            "age-band.from-12",
            "calendar.feed.left-out",
            "form-problem.longer-than-a-week",
            "form-problem.rsvps-close-too-early",
            "form-problem.too-many-dates",
            "mail.account-renewed",
            "mail.digest-confirm",
            "mail.digest-news.privacy",
            "mail.role-offered",
            "request-problem.time-too-far",
            "site.agenda.when.week",
            "site.digest.confirm.lead",
            "site.digest.mail",
            "site.digest.still.lead",
            "site.privacy.held.counts.where",
            "site.profile.adult.yes",
            "site.profile.hours",
            "site.stop.digest.ask",
            "workspace.feedback.open",
            "site.privacy.held.cookie.how-long",
            "site.privacy.held.limits.how-long",
            "site.outlets.client.android.late",
            "site.outlets.client.mac.late",
            "workspace.organizations.appoint.administrator",
            "workspace.repeat.dates",
            "workspace.shifts.adult",
            "workspace.sources.reason.too-long",
            "candidate.adults-only",
            "shift-draft-refused.needs-two-adults",
            "shift-draft-refused.opens-out-of-range",
            "signup-status.adults-only",
            "site.shift.adults",
            "workspace.shifts.adults",
            "workspace.shifts.says.adults",
            "workspace.today.no-next");

    @Test
    void no_text_says_it_itself() {
        var texts = new Texts();
        var found = new TreeSet<String>();
        for (Language language : Language.READ) {
            texts.keys(language).stream()
                    .filter(key ->
                            A_PERIOD.matcher(texts.pattern(language, key)).find())
                    .filter(key -> !OTHERWISE.contains(key) && !key.startsWith("recurrence."))
                    .forEach(key -> found.add(key + " of " + language.tag()));
        }
        assertEquals(List.of(), List.copyOf(found));
    }

    @Test
    void pages_and_mails_say_what_is_set() {
        var texts = new Texts(Periods.with("kept.reservations", "10d"));
        for (String key : List.of(
                "site.reserve.keep.what",
                "site.privacy.held.reservation.how-long",
                "site.error.not-found.what-to-do",
                "workspace.rsvps.purged",
                "mail.why.rsvp")) {
            String english = texts.in(Language.ENGLISH).get(key, "day", "a day");
            String spanish = texts.in(Language.SPANISH).get(key, "day", "un d\u00eda");
            assertTrue(english.contains("10 days"), english);
            assertTrue(spanish.contains("10 d\u00edas"), spanish);
        }
        assertTrue(new Texts(Periods.with("kept.silent", "1y"))
                .in(Language.SPANISH)
                .get("mail.stay")
                .contains("1 a\u00f1o"));
    }

    @Test
    void every_period_is_said_to_those_whom_it_is_about() {
        var texts = new Texts();
        for (String period : Retention.USUAL.named().keySet()) {
            assertTrue(
                    period.equals("keptDraftPlaces")
                            || texts.keys(Language.ENGLISH).stream()
                                    .flatMap(key -> Stream.of(texts.pattern(Language.ENGLISH, key)))
                                    .anyMatch(text -> text.contains("{" + period + "}")),
                    period);
        }
    }
}
