package nyc.icefree.site.openshifts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.calendar.EventFile;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.AnswerLinks;
import nyc.icefree.links.Links;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.answers.MailedShift;
import nyc.icefree.shifts.answers.MailedShift.Kind;
import nyc.icefree.shifts.answers.ShiftAnswers;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers to a mail about one shift, by a button, since mail scanners open links. */
@Controller
record ShiftAnswerController(Html html, Frames frames, ShiftAnswers answers, EventFile file, RateLimits limits) {
    private static final String PATH = PageLanguage.PATH + "/volunteer/answer/{token}";
    private static final String GIVE_BACK = PATH + "/give-back";
    private static final Map<String, String> SAID = Map.of(
            "comes", "site.my.happened.comes",
            "taken", "site.my.happened.taken",
            "missed", "site.my.happened.missed",
            "asked", "site.shift-answer.asked",
            "thanks", "site.shift-answer.thanks");

    /** After an answer the address says which. */
    @GetMapping({PATH, GIVE_BACK})
    ResponseEntity<byte[]> ask(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        var mailed = answers.look(token).orElse(null);
        String answer = SAID.get(Objects.requireNonNullElse(request.getQueryString(), ""));
        if (mailed == null || !mailed.open()) {
            boolean stale = mailed == null || answer == null || answer.equals(SAID.get("comes"));
            return stale
                    ? page(HttpStatus.GONE, reader, token, request, "over", "site.shift-answer.over.why", mailed)
                    : page(HttpStatus.OK, reader, token, request, "answered", answer, null);
        }
        if (gives(request)) {
            String late = mailed.mayGiveBack() ? null : "signup-status.too-late-to-hand-back";
            return page(HttpStatus.OK, reader, token, request, "cannot", late, mailed);
        }
        String title = mailed.kind() == Kind.OFFERED ? "offer" : "come";
        String said = answer == null && mailed.comes() ? "site.day.said.comes" : answer;
        return page(HttpStatus.OK, reader, token, request, title, said, mailed);
    }

    private static boolean gives(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/give-back");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Language reader,
            SecretToken token,
            HttpServletRequest request,
            String title,
            @Nullable String said,
            @Nullable MailedShift mailed) {
        var words = frames.words(reader);
        boolean gives = gives(request);
        var frame = frames.closed(
                reader,
                words.get("site.shift-answer." + title),
                language -> gives ? AnswerLinks.giveBack(language, token) : AnswerLinks.come(language, token));
        var link = mailed == null ? null : new ShiftAnswerPage.Link(token, mailed, gives);
        return html.personal(
                status,
                "site/shift-answer.jte",
                new ShiftAnswerPage(frame, said == null ? null : words.get(said), link));
    }

    @GetMapping(PATH + "/reminder.ics")
    ResponseEntity<byte[]> remind(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        return answers.look(token)
                .filter(MailedShift::open)
                .map(mailed -> Html.calendarFile(
                        "reminder.ics",
                        file.reminder(mailed.shift().slot(), mailed.id().toString(), reader)))
                .orElseGet(() -> ask(reader, token, request));
    }

    @PostMapping({PATH, GIVE_BACK})
    ResponseEntity<byte[]> answer(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        try {
            String answer = gives(request) ? giveBack(token) : come(token);
            return Html.seeOther(AnswerLinks.come(reader, token) + "?" + answer);
        } catch (LinkExpired expired) {
            return ask(reader, token, request);
        }
    }

    private String giveBack(SecretToken token) {
        answers.giveBack(token);
        return "thanks";
    }

    private String come(SecretToken token) {
        boolean offered = answers.look(token)
                .map(MailedShift::kind)
                .filter(Kind.OFFERED::equals)
                .isPresent();
        try {
            return !answers.come(token) ? "asked" : offered ? "taken" : "comes";
        } catch (Refused late) {
            return "missed";
        }
    }

    /** A new sign-in link for whom this one was for, to the address that they have now. */
    @PostMapping(PATH + "/mail")
    ResponseEntity<byte[]> mail(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.SIGN_IN_LINK, request);
        answers.mail(token);
        return Html.seeOther(Links.mySignInSent(reader));
    }
}
