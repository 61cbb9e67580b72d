package nyc.icefree.site.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Function;
import nyc.icefree.digest.DigestRefused;
import nyc.icefree.digest.Digests;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.links.Links;
import nyc.icefree.refusals.Refused;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks for the digest; answers alike whether the address is known or not. */
@Controller
record DigestController(Html html, Frames frames, Choices choices, Digests digests, FormKeys keys, RateLimits limits) {
    private static final String PURPOSE = "digest";
    private static final String PATH = PageLanguage.PATH + "/digest";

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@PathVariable Language reader, HttpServletRequest request) {
        return show(
                HttpStatus.OK,
                reader,
                DigestInput.begun(frames.words(reader).city(), request),
                Problems.NONE,
                keys.issue(PURPOSE));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> ask(@PathVariable Language reader, HttpServletRequest request) {
        Words words = frames.words(reader);
        var typed = DigestInput.of(words.city(), request);
        String posted = Objects.requireNonNullElse(request.getParameter("key"), "");
        FormKey key = keys.check(PURPOSE, posted);
        if (!Objects.requireNonNullElse(request.getParameter("homepage"), "").isBlank()) {
            return again(reader, typed, "site.form.leave-empty", posted);
        }
        if (key.verdict() == FormKey.Verdict.WRONG) {
            return again(reader, typed, "site.form.expired", keys.issue(PURPOSE));
        }
        try {
            limits.take(RateLimit.DIGEST, request);
            if (key.valid()) {
                ConstantTime.run(() -> digests.ask(typed.email(), typed.wishes(reader)));
                return Html.seeOther(DigestLinks.sent(reader));
            }
            digests.look(typed.email());
            // a key that came too soon becomes valid while its reader looks at the message
            return key.verdict() == FormKey.Verdict.TOO_FAST
                    ? again(reader, typed, "site.form.too-fast", posted)
                    : again(reader, typed, "site.form.expired", keys.renew(PURPOSE));
        } catch (Refused refused) {
            var problems = new Problems(refused.require(DigestRefused.class).stream()
                    .map(reason -> new Problems.Problem("email", words.why(reason)))
                    .toList());
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, typed, problems, posted);
        } catch (TooManyRequests tooMany) {
            var problem = Problems.one(words.get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
            return Html.retryAfter(
                    show(HttpStatus.TOO_MANY_REQUESTS, reader, typed, problem, posted), tooMany.retryAfterSeconds());
        }
    }

    @GetMapping(PATH + "/sent")
    ResponseEntity<byte[]> sent(@PathVariable Language reader) {
        return said(reader, "site.digest.sent", DigestLinks::sent);
    }

    @GetMapping(PATH + "/stopped")
    ResponseEntity<byte[]> stopped(@PathVariable Language reader) {
        return said(reader, "site.digest.stopped", DigestLinks::stopped);
    }

    private ResponseEntity<byte[]> said(Language reader, String room, Function<Language, String> path) {
        var frame = frames.closed(reader, frames.words(reader).get(room + ".title"), path);
        return html.personal("site/digest-said.jte", new DigestSaidPage(frame, room, Links.events(reader)));
    }

    private ResponseEntity<byte[]> again(Language reader, DigestInput typed, String problem, String key) {
        var problems = Problems.one(frames.words(reader).get(problem));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, typed, problems, key);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Language reader, DigestInput typed, Problems problems, String key) {
        Words words = frames.words(reader);
        return html.personal(
                status,
                "site/digest.jte",
                new DigestFormPage(
                        frames.closed(reader, words.get("site.digest.title"), DigestLinks::form),
                        Links.subscribe(reader),
                        Links.atom(reader),
                        typed.email(),
                        DigestChoices.of(words, choices, typed),
                        problems,
                        DigestLinks.form(reader),
                        key,
                        Links.privacy(reader)));
    }
}
