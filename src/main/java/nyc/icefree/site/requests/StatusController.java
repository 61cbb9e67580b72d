package nyc.icefree.site.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.Links;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.Refused;
import nyc.icefree.requests.AskersRequest;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.requests.StatusPages.Shown;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secret page of a request: GET shows it; answering, changing and withdrawing need POST. */
@Controller
record StatusController(
        Html html,
        Frames frames,
        StatusPages pages,
        EventRequests requests,
        Organizations organizations,
        RateLimits limits) {
    private static final String PATH = PageLanguage.PATH + "/q/{token}";

    @GetMapping(PATH)
    ResponseEntity<byte[]> look(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        String happened = Stream.of("new", "answered", "changed", "withdrawn")
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .orElse(null);
        return show(HttpStatus.OK, reader, token, known(token), new Shown(null, "", Problems.NONE, happened));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> change(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        var before = known(token);
        var typed = RequestInput.of(request);
        var form = typed.form(
                frames.words(reader).city(),
                before.form().kind(),
                before.form().asker().reader(),
                organizations.listed());
        return act(reader, token, request, typed, "", "changed", () -> requests.change(token, form));
    }

    @PostMapping(PATH + "/answer")
    ResponseEntity<byte[]> answer(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        known(token);
        String said = Objects.requireNonNullElse(request.getParameter("answer"), "");
        return act(reader, token, request, null, said, "answered", () -> requests.answer(token, said));
    }

    @PostMapping(PATH + "/withdraw")
    ResponseEntity<byte[]> withdraw(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        known(token);
        return act(reader, token, request, null, "", "withdrawn", () -> requests.withdraw(token));
    }

    private ResponseEntity<byte[]> act(
            Language reader,
            String token,
            HttpServletRequest request,
            @Nullable RequestInput typed,
            String answer,
            String happened,
            Supplier<Optional<AskersRequest>> act) {
        var words = frames.words(reader);
        try {
            limits.take(RateLimit.MANAGE, request);
            if (act.get().isEmpty()) {
                throw new NotYours();
            }
            return Html.seeOther(Links.requestStatus(reader, token) + "?" + happened);
        } catch (Refused refused) {
            var problems = RequestFields.problems(words, refused, typed == null ? RequestInput.EMPTY : typed)
                    .counted(words, "answer", answer, RequestForm.WORDS_MAX);
            var shown = new Shown(typed, answer, problems, null);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, token, known(token), shown);
        } catch (TooManyRequests tooMany) {
            var problem = Problems.one(words.get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
            return Html.retryAfter(
                    show(
                            HttpStatus.TOO_MANY_REQUESTS,
                            reader,
                            token,
                            known(token),
                            new Shown(typed, answer, problem, null)),
                    tooMany.retryAfterSeconds());
        }
    }

    private AskersRequest known(String token) {
        return requests.byToken(token).orElseThrow(NotYours::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Language reader, String token, AskersRequest request, Shown shown) {
        return html.personal(status, "site/request-status.jte", pages.page(reader, token, request, shown));
    }
}
