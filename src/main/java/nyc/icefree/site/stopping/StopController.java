package nyc.icefree.site.stopping;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.MailStopping;
import nyc.icefree.messages.MailStopping.Stop;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a mail's stop link, and one-click posts of mail programs (RFC 8058). */
@Controller
record StopController(Html html, Frames frames, MailStopping stopping, RateLimits limits) {
    private static final String PATH = PageLanguage.PATH + "/stop/{token}";

    /** Asks first, since mail scanners open links. */
    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(
            @PathVariable Language reader,
            @PathVariable SecretToken token,
            @RequestParam(required = false) @Nullable String again) {
        return page(reader, token, stopping.look(token).orElseThrow(LinkExpired::new), again != null);
    }

    /**
     * Answers without a redirect, since mail programs do not follow one. A used link has stopped what it could, so it
     * gets the same answer.
     */
    @PostMapping(PATH)
    ResponseEntity<byte[]> stop(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request)
            throws IOException {
        limits.take(RateLimit.STOP, request);
        if (!OneClick.isSaid(request)) {
            return Html.seeOther(StopLinks.stop(reader, token));
        }
        Optional<Stop> stopped = stopping.stop(token);
        return stopped.isPresent() ? page(reader, token, stopped.get(), false) : nothingComes(reader, token);
    }

    @PostMapping(PATH + "/again")
    ResponseEntity<byte[]> again(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.STOP, request);
        stopping.resume(token);
        return Html.seeOther(StopLinks.stop(reader, token) + "?again");
    }

    private ResponseEntity<byte[]> page(Language reader, SecretToken token, Stop stop, boolean again) {
        Words words = frames.words(reader);
        String of = "site.stop." + stop.key();
        return answer(
                reader,
                token,
                words.get(of + (stop.stopped() ? ".stopped" : again ? ".again" : ".ask")),
                stop.stopped() ? words.get(of + ".back") : null,
                stop.stopped() || again,
                stop.stopped() ? null : StopLinks.stop(reader, token),
                stop.stopped() && stop.resumes() ? StopLinks.again(reader, token) : null);
    }

    private ResponseEntity<byte[]> nothingComes(Language reader, SecretToken token) {
        return answer(reader, token, frames.words(reader).get("site.stop.nothing"), null, true, null, null);
    }

    private ResponseEntity<byte[]> answer(
            Language reader,
            SecretToken token,
            String what,
            @Nullable String how,
            boolean done,
            @Nullable String stop,
            @Nullable String again) {
        return html.personal(
                "site/stop.jte",
                new StopPage(
                        frames.discreet(
                                reader,
                                frames.words(reader).get("site.stop.title"),
                                language -> StopLinks.stop(language, token)),
                        what,
                        how,
                        done,
                        stop,
                        again));
    }
}
