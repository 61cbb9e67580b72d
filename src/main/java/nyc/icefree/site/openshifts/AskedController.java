package nyc.icefree.site.openshifts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.HelpLinks;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.HelpQuestions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks behind a mailed link whether somebody helps an organization, by a button for each answer, since mail scanners
 * open links.
 */
@Controller
record AskedController(Html html, Frames frames, HelpQuestions questions, RateLimits limits) {
    private static final int MOST = 10;

    private static final String ANSWERED = PageLanguage.PATH + "/volunteer/asked";
    private static final String PATH = ANSWERED + "/{token}";
    private static final String YES = "?yes";
    private static final String NO = "?no";

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(@PathVariable Language reader, @PathVariable SecretToken token) {
        return show(HttpStatus.OK, reader, token, AskedPage.Name.EMPTY);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Language reader, SecretToken token, AskedPage.Name name) {
        var asking = questions.asking(token);
        if (asking.isEmpty()) {
            throw new LinkExpired();
        }
        var frame = frames.closed(
                reader, frames.words(reader).get("site.asked.title"), language -> HelpLinks.asked(language, token));
        String here = HelpLinks.asked(reader, token) + "/";
        var all = asking.stream().map(one -> question(here, one)).toList();
        return html.personal(
                status,
                "site/asked.jte",
                new AskedPage(
                        frame,
                        AskedPage.Questions.of(
                                frames.words(reader), all, MOST, questions.asksName(token) ? name : null)));
    }

    @PostMapping(PATH + "/{organization}/yes")
    ResponseEntity<byte[]> yes(
            @PathVariable Language reader,
            @PathVariable SecretToken token,
            @PathVariable UUID organization,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        try {
            questions.agree(token, new OrganizationId(organization), name);
        } catch (Refused refused) {
            var problems = ProfileFields.problems(frames.words(reader), refused, name);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, token, new AskedPage.Name(name, problems));
        }
        return onward(reader, token, YES);
    }

    @PostMapping(PATH + "/{organization}/no")
    ResponseEntity<byte[]> no(
            @PathVariable Language reader,
            @PathVariable SecretToken token,
            @PathVariable UUID organization,
            HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        questions.decline(token, new OrganizationId(organization));
        return onward(reader, token, NO);
    }

    @GetMapping(ANSWERED)
    ResponseEntity<byte[]> answered(
            @PathVariable Language reader,
            @RequestParam(required = false) @Nullable String yes,
            @RequestParam(required = false) @Nullable String no) {
        if (yes != null) {
            return answered(HttpStatus.OK, reader, AnsweredPage.Answer.YES, YES);
        }
        return no == null
                ? answered(HttpStatus.OK, reader, AnsweredPage.Answer.OVER, "")
                : answered(HttpStatus.OK, reader, AnsweredPage.Answer.NO, NO);
    }

    /** A used or late link: people who said yes sign in from now on. */
    @ExceptionHandler(LinkExpired.class)
    ResponseEntity<byte[]> over(HttpServletRequest request) {
        var reader = PageLanguage.of(request, request.getRequestURI());
        return answered(HttpStatus.GONE, reader, AnsweredPage.Answer.OVER, "");
    }

    private ResponseEntity<byte[]> answered(
            HttpStatus status, Language reader, AnsweredPage.Answer answer, String query) {
        var frame = frames.closed(
                reader,
                frames.words(reader).get("site.answered.title"),
                language -> HelpLinks.answered(language) + query);
        return html.personal(
                status,
                "site/answered.jte",
                new AnsweredPage(frame, answer, Links.mySignIn(reader), Links.volunteer(reader)));
    }

    private ResponseEntity<byte[]> onward(Language reader, SecretToken token, String answer) {
        return Html.seeOther(
                questions.asking(token).isEmpty()
                        ? HelpLinks.answered(reader) + answer
                        : HelpLinks.asked(reader, token));
    }

    private static AskedPage.Question question(String here, OrganizationCard organization) {
        String path = here + organization.id().value();
        return new AskedPage.Question(organization.name(), path + "/yes", path + "/no");
    }
}
