package nyc.icefree.site.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.SafeFault;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.Links;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.Refused;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Both forms, by GET and POST; after a refusal the typed values come back. */
@Controller
record RequestController(
        Html html,
        Frames frames,
        Choices choices,
        EventRequests requests,
        Organizations organizations,
        FormKeys keys,
        RateLimits limits) {
    private static final Logger LOG = LoggerFactory.getLogger(RequestController.class);
    private static final String REQUEST = PageLanguage.PATH + "/request";
    private static final String SUBMIT = PageLanguage.PATH + "/submit";

    @GetMapping(REQUEST)
    ResponseEntity<byte[]> request(@PathVariable Language reader, HttpServletRequest request) {
        return empty(reader, RequestKind.SESSION, request);
    }

    @GetMapping(SUBMIT)
    ResponseEntity<byte[]> submit(@PathVariable Language reader, HttpServletRequest request) {
        return empty(reader, RequestKind.SUBMISSION, request);
    }

    @PostMapping(REQUEST)
    ResponseEntity<byte[]> ask(@PathVariable Language reader, HttpServletRequest request) {
        return take(reader, RequestKind.SESSION, request);
    }

    @PostMapping(SUBMIT)
    ResponseEntity<byte[]> offer(@PathVariable Language reader, HttpServletRequest request) {
        return take(reader, RequestKind.SUBMISSION, request);
    }

    private ResponseEntity<byte[]> empty(Language reader, RequestKind kind, HttpServletRequest request) {
        var typed = RequestInput.begun(request);
        return show(HttpStatus.OK, reader, kind, typed, Problems.NONE, keys.issue(purpose(kind)));
    }

    private ResponseEntity<byte[]> take(Language reader, RequestKind kind, HttpServletRequest request) {
        Words words = frames.words(reader);
        var typed = RequestInput.of(request);
        String posted = Objects.requireNonNullElse(request.getParameter("key"), "");
        FormKey key = keys.check(purpose(kind), posted);
        if (!Objects.requireNonNullElse(request.getParameter("homepage"), "").isBlank()) {
            return again(reader, kind, typed, "site.form.leave-empty", posted);
        }
        if (key.verdict() == FormKey.Verdict.WRONG) {
            return again(reader, kind, typed, "site.form.expired", keys.issue(purpose(kind)));
        }
        try {
            limits.take(RateLimit.REQUEST, request);
            var form = typed.form(frames.words(reader).city(), kind, reader, organizations.listed());
            var token = key.valid()
                    ? Optional.of(requests.send(form, key.idempotency()))
                    : requests.look(form, key.idempotency());
            if (token.isPresent()) {
                return Html.seeOther(Links.requestStatus(reader, token.get().value()) + "?new");
            }
            // a key that came too soon becomes valid while its reader looks at the message
            return key.verdict() == FormKey.Verdict.TOO_FAST
                    ? again(reader, kind, typed, "site.form.too-fast", posted)
                    : again(reader, kind, typed, "site.form.expired", keys.renew(purpose(kind)));
        } catch (Refused refused) {
            var problems = RequestFields.problems(words, refused, typed);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, kind, typed, problems, posted);
        } catch (TooManyRequests tooMany) {
            var problem = Problems.one(words.get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
            return Html.retryAfter(
                    show(HttpStatus.TOO_MANY_REQUESTS, reader, kind, typed, problem, posted),
                    tooMany.retryAfterSeconds());
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A request could not be kept", SafeFault.of(e));
            var problem = Problems.one(words.get("site.form.try-again"));
            return show(HttpStatus.SERVICE_UNAVAILABLE, reader, kind, typed, problem, posted);
        }
    }

    private ResponseEntity<byte[]> again(
            Language reader, RequestKind kind, RequestInput typed, String problem, String key) {
        var problems = Problems.one(frames.words(reader).get(problem));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, kind, typed, problems, key);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Language reader, RequestKind kind, RequestInput typed, Problems problems, String key) {
        Words words = frames.words(reader);
        boolean session = kind == RequestKind.SESSION;
        String title = words.get(session ? "site.request.title" : "site.submit.title");
        return html.personal(
                status,
                "site/request.jte",
                new RequestPage(
                        frames.closed(reader, title, session ? Links::request : Links::submit),
                        RequestFields.of(words, choices, kind, reader, typed, problems, true),
                        session ? Links.request(reader) : Links.submit(reader),
                        key,
                        session ? Links.submit(reader) : Links.request(reader),
                        Links.privacy(reader)));
    }

    private static String purpose(RequestKind kind) {
        return "request:" + kind;
    }
}
