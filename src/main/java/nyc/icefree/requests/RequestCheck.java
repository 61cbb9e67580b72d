package nyc.icefree.requests;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;

final class RequestCheck {
    private static final Duration FARTHEST = Duration.ofDays(540);
    private final List<RequestProblem> found = new ArrayList<>();

    private RequestCheck() {}

    /**
     * @param today in the campaign's zone
     * @throws Refused with every reason
     */
    static RequestForm tidy(RequestForm typed, LocalDate today) {
        var check = new RequestCheck();
        var asker = typed.asker();
        var besides = typed.besides();
        var tidied = new RequestForm(
                typed.kind(),
                new RequestForm.Asker(
                        SafeText.line(asker.name()),
                        asker.email().strip(),
                        Language.NEIGHBORS.contains(asker.reader()) ? asker.reader() : Language.ENGLISH),
                typed.to(),
                typed.eventKind(),
                SafeText.line(typed.title()),
                SafeText.block(typed.words()),
                typed.area(),
                SafeText.line(typed.neighbourhood()),
                SafeText.line(typed.venue()),
                SafeText.line(typed.address()),
                Language.SPOKEN.stream().filter(typed.languages()::contains).toList(),
                typed.people(),
                typed.times().stream().distinct().limit(RequestForm.TIMES_MAX).toList(),
                new RequestForm.Besides(
                        SafeText.line(besides.link()),
                        SafeText.line(besides.repeats()),
                        SafeText.line(besides.title()),
                        SafeText.block(besides.words())));
        check.all(tidied, today);
        if (!check.found.isEmpty()) {
            throw new Refused(check.found);
        }
        return sorted(tidied);
    }

    /** @throws Refused when the words are missing or too long */
    static String answer(String typed, RequestProblem missing) {
        String said = SafeText.block(typed);
        if (!SafeText.isName(said)) {
            throw new Refused(missing);
        }
        if (said.length() > RequestForm.WORDS_MAX) {
            throw new Refused(RequestProblem.ANSWER_TOO_LONG);
        }
        return said;
    }

    private void all(RequestForm form, LocalDate today) {
        boolean submission = form.kind() == RequestKind.SUBMISSION;
        required(
                form.asker().name(), RequestForm.NAME_MAX, RequestProblem.ASKER_MISSING, RequestProblem.ASKER_TOO_LONG);
        if (submission) {
            required(form.title(), RequestForm.NAME_MAX, RequestProblem.TITLE_MISSING, RequestProblem.TITLE_TOO_LONG);
            if (!SafeText.isName(form.words())) {
                found.add(RequestProblem.WORDS_MISSING);
            }
            if (!(form.address() + form.venue()).isEmpty() && !SafeText.isName(form.venue())) {
                found.add(RequestProblem.VENUE_MISSING);
            }
            besides(form.besides());
        } else {
            Integer people = form.people();
            if (people == null || people < 1 || people > RequestForm.PEOPLE_MAX) {
                found.add(RequestProblem.PEOPLE_OUT_OF_BOUNDS);
            }
        }
        longest(form.words(), RequestForm.WORDS_MAX, RequestProblem.WORDS_TOO_LONG);
        if (form.area() == null) {
            found.add(RequestProblem.AREA_MISSING);
        }
        longest(form.neighbourhood(), RequestForm.NAME_MAX, RequestProblem.NEIGHBOURHOOD_TOO_LONG);
        longest(form.venue(), RequestForm.NAME_MAX, RequestProblem.VENUE_TOO_LONG);
        longest(form.address(), RequestForm.ADDRESS_MAX, RequestProblem.ADDRESS_TOO_LONG);
        if (form.languages().isEmpty()) {
            found.add(RequestProblem.LANGUAGES_MISSING);
        }
        times(form, today, submission);
        if (form.asker().email().isEmpty()) {
            found.add(RequestProblem.EMAIL_MISSING);
        } else if (EmailAddress.parse(form.asker().email()).isEmpty()) {
            found.add(RequestProblem.EMAIL_ODD);
        }
    }

    private void besides(RequestForm.Besides said) {
        if (!said.link().isEmpty() && !SafeText.isHttps(said.link())) {
            found.add(RequestProblem.LINK_ODD);
        }
        longest(said.link(), RequestForm.ADDRESS_MAX, RequestProblem.LINK_ODD);
        longest(said.repeats(), RequestForm.ADDRESS_MAX, RequestProblem.REPEATS_TOO_LONG);
        if (SafeText.isName(said.title()) != SafeText.isName(said.words())) {
            found.add(RequestProblem.SECOND_INCOMPLETE);
        }
        longest(said.title(), RequestForm.NAME_MAX, RequestProblem.SECOND_TOO_LONG);
        longest(said.words(), RequestForm.WORDS_MAX, RequestProblem.SECOND_TOO_LONG);
    }

    private void times(RequestForm form, LocalDate today, boolean submission) {
        if (form.times().isEmpty()) {
            found.add(RequestProblem.TIME_MISSING);
        }
        for (var time : form.times()) {
            var day = time.day();
            var from = time.from();
            if (day == null || from == null) {
                once(RequestProblem.TIME_ODD);
                continue;
            }
            if (!day.isAfter(today)) {
                once(RequestProblem.TIME_PAST);
            } else if (day.isAfter(today.plusDays(FARTHEST.toDays()))) {
                once(RequestProblem.TIME_TOO_FAR);
            }
            if (submission) {
                var until = time.until();
                if (until == null) {
                    once(RequestProblem.END_MISSING);
                } else if (!until.isAfter(from)) {
                    once(RequestProblem.ENDS_BEFORE_START);
                }
            }
        }
    }

    private void required(String text, int most, RequestProblem missing, RequestProblem tooLong) {
        if (!SafeText.isName(text)) {
            found.add(missing);
        }
        longest(text, most, tooLong);
    }

    private void longest(String text, int most, RequestProblem tooLong) {
        if (text.codePointCount(0, text.length()) > most) {
            found.add(tooLong);
        }
    }

    private void once(RequestProblem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    private static RequestForm sorted(RequestForm form) {
        var times = form.times().stream()
                .sorted(Comparator.comparing(PossibleTime::start))
                .toList();
        return form.at(times);
    }
}
