package nyc.icefree.site.openshifts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.calendar.EventFile;
import nyc.icefree.disclosure.WhenAndWhere;
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
import nyc.icefree.site.openshifts.ShiftAnswerPage.OneShift;
import nyc.icefree.site.openshifts.ShiftAnswerPage.Press;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
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
    private static final String ANSWERED = PageLanguage.PATH + "/volunteer/answer";
    private static final String PATH = ANSWERED + "/{token}";

    @GetMapping(PATH)
    ResponseEntity<byte[]> askComes(@PathVariable Language reader, @PathVariable SecretToken token) {
        return answers.look(token).map(mailed -> comes(reader, token, mailed)).orElseGet(() -> over(reader, token));
    }

    private ResponseEntity<byte[]> comes(Language reader, SecretToken token, MailedShift mailed) {
        Words words = frames.words(reader);
        String title = mailed.kind() == Kind.OFFERED ? "site.shift-answer.offer" : "site.shift-answer.come";
        var back = new Press(words.get(no(mailed)), AnswerLinks.giveBack(reader, token), false);
        return page(
                HttpStatus.OK,
                reader,
                title,
                language -> AnswerLinks.come(language, token),
                shift(words, mailed),
                mailed.comes() ? words.get("site.day.said.comes") : null,
                mailed.comes() ? null : new Press(words.get("site.day.come"), AnswerLinks.come(reader, token), true),
                mailed.mayGiveBack() ? back : null);
    }

    @GetMapping(PATH + "/give-back")
    ResponseEntity<byte[]> askGivesBack(@PathVariable Language reader, @PathVariable SecretToken token) {
        return answers.look(token)
                .map(mailed -> givesBack(reader, token, mailed))
                .orElseGet(() -> over(reader, token));
    }

    private ResponseEntity<byte[]> givesBack(Language reader, SecretToken token, MailedShift mailed) {
        Words words = frames.words(reader);
        return page(
                HttpStatus.OK,
                reader,
                "site.shift-answer.cannot",
                language -> AnswerLinks.giveBack(language, token),
                shift(words, mailed),
                mailed.mayGiveBack() ? null : words.get("signup-status.too-late-to-hand-back"),
                mailed.mayGiveBack()
                        ? new Press(words.get(no(mailed)), AnswerLinks.giveBack(reader, token), true)
                        : null,
                mailed.mayGiveBack() ? null : mail(reader, token));
    }

    @GetMapping(PATH + "/reminder.ics")
    ResponseEntity<byte[]> remind(@PathVariable Language reader, @PathVariable SecretToken token) {
        return answers.look(token)
                .map(mailed -> Html.calendarFile(
                        "reminder.ics",
                        file.reminder(mailed.shift().slot(), mailed.id().toString(), reader)))
                .orElseGet(() -> over(reader, token));
    }

    private static String no(MailedShift mailed) {
        return mailed.kind() == Kind.HELD ? "site.my.hand-back" : "site.shift-answer.no";
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> come(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        try {
            boolean offered = answers.look(token)
                    .filter(mailed -> mailed.kind() == Kind.OFFERED)
                    .isPresent();
            boolean theirs = answers.come(token);
            return answered(reader, !theirs ? "asked" : offered ? "taken" : "comes");
        } catch (Refused late) {
            return answered(reader, "missed");
        } catch (LinkExpired expired) {
            return over(reader, token);
        }
    }

    @PostMapping(PATH + "/give-back")
    ResponseEntity<byte[]> giveBack(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        try {
            answers.giveBack(token);
            return answered(reader, "thanks");
        } catch (LinkExpired expired) {
            return over(reader, token);
        }
    }

    /** A new sign-in link for whom this one was for, to the address that they have now. */
    @PostMapping(PATH + "/mail")
    ResponseEntity<byte[]> mail(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.SIGN_IN_LINK, request);
        try {
            answers.mail(token);
        } catch (LinkExpired unknown) {
            return over(reader, token);
        }
        return Html.seeOther(Links.mySignInSent(reader));
    }

    private static ResponseEntity<byte[]> answered(Language reader, String answer) {
        return Html.seeOther(AnswerLinks.answered(reader) + "?" + answer);
    }

    @GetMapping(ANSWERED)
    ResponseEntity<byte[]> answered(@PathVariable Language reader, HttpServletRequest request) {
        Words words = frames.words(reader);
        var key = Stream.of(
                        "my.happened.comes",
                        "my.happened.taken",
                        "my.happened.missed",
                        "shift-answer.asked",
                        "shift-answer.thanks")
                .filter(one -> request.getParameter(lastWord(one)) != null)
                .findFirst();
        return page(
                HttpStatus.OK,
                reader,
                key.isPresent() ? "site.answered.title" : "site.shift-answer.over",
                language -> AnswerLinks.answered(language)
                        + key.map(one -> "?" + lastWord(one)).orElse(""),
                null,
                words.get("site." + key.orElse("shift-answer.over.why")),
                null,
                new Press(words.get("mail.my-shifts"), Links.my(reader), false));
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private ResponseEntity<byte[]> over(Language reader, SecretToken token) {
        Words words = frames.words(reader);
        return page(
                HttpStatus.GONE,
                reader,
                "site.shift-answer.over",
                language -> AnswerLinks.come(language, token),
                null,
                words.get("site.shift-answer.over.why"),
                null,
                answers.isKnown(token)
                        ? mail(reader, token)
                        : new Press(words.get("sign-in.go"), Links.mySignIn(reader), false));
    }

    private Press mail(Language reader, SecretToken token) {
        return new Press(frames.words(reader).get("sign-in.my.mail"), AnswerLinks.mail(reader, token), true);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Language reader,
            String title,
            Function<Language, String> path,
            @Nullable OneShift shift,
            @Nullable String said,
            @Nullable Press press,
            @Nullable Press onward) {
        var frame = frames.closed(reader, frames.words(reader).get(title), path);
        return html.personal(status, "site/shift-answer.jte", new ShiftAnswerPage(frame, shift, said, press, onward));
    }

    private static OneShift shift(Words words, MailedShift mailed) {
        var slot = mailed.shift().slot();
        var event = mailed.event() == null ? null : mailed.event().wordsIn(words.language());
        return new OneShift(
                words.of(mailed.shift().role()),
                words.begin(words.day(slot.startLocal().toLocalDate())),
                new WhenAndWhere(words).time(slot),
                slot.startsAt().toString(),
                event == null ? null : event.title(),
                event == null ? null : event.language().tag());
    }
}
