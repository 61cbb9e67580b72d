package nyc.icefree.site.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.digest.Digest;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.digest.Digests;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The page behind the mailed link: GET shows it; confirming, changing and stopping need a button, since mail scanners
 * open links.
 */
@Controller
record DigestLinkController(Html html, Frames frames, Choices choices, Digests digests, RateLimits limits) {
    private static final String PATH = PageLanguage.PATH + "/d/{token}";

    @GetMapping(PATH)
    ResponseEntity<byte[]> look(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        var digest = digests.byLink(token).orElseThrow(LinkExpired::new);
        String happened = Stream.of("wanted", "changed")
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .orElse(null);
        return html.personal("site/digest-page.jte", page(reader, token, digest, happened));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> want(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        digests.want(token);
        return Html.seeOther(DigestLinks.page(reader, token.value()) + "?wanted");
    }

    @PostMapping(PATH + "/change")
    ResponseEntity<byte[]> change(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        digests.change(
                token, DigestInput.of(frames.words(reader).city(), request).wishes(reader));
        return Html.seeOther(DigestLinks.page(reader, token.value()) + "?changed");
    }

    @PostMapping(PATH + "/stop")
    ResponseEntity<byte[]> stop(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        digests.stop(token);
        return Html.seeOther(DigestLinks.stopped(reader));
    }

    private DigestPage page(Language reader, SecretToken token, Digest digest, @Nullable String happened) {
        Words words = frames.words(reader);
        String room = !digest.confirmed()
                ? "site.digest.confirm"
                : digest.grownOld() ? "site.digest.still" : "word.your-weekly-mail";
        return new DigestPage(
                frames.discreet(
                        reader,
                        words.get("word.your-weekly-mail"),
                        language -> DigestLinks.page(language, token.value())),
                room,
                !digest.confirmed() || digest.grownOld(),
                wishes(words, digest.wishes()),
                happened == null || !digest.confirmed() ? null : words.get("site.digest.happened." + happened),
                digest.confirmed() ? DigestChoices.of(words, choices, DigestInput.of(digest.wishes())) : null,
                DigestLinks.page(reader, token.value()),
                DigestLinks.change(reader, token.value()),
                DigestLinks.stop(reader, token.value()));
    }

    private static List<DigestPage.Wish> wishes(Words words, DigestWishes wishes) {
        var areas = wishes.areas().isEmpty()
                ? words.get("site.digest.areas.all")
                : wishes.areas().stream().sorted().map(words::of).collect(Collectors.joining(words.comma()));
        var languages = wishes.languages().isEmpty()
                ? MixedLine.of(words.get("site.digest.languages.all"))
                : new LanguageNames(words)
                        .of(Language.SPOKEN.stream()
                                .filter(wishes.languages()::contains)
                                .toList());
        return List.of(
                new DigestPage.Wish(words.get("site.digest.areas"), MixedLine.of(areas)),
                new DigestPage.Wish(words.get("site.digest.languages"), languages),
                new DigestPage.Wish(
                        words.get("word.language-of-the-mail"),
                        MixedLine.of(words.in(wishes.reader()).get("site.language.own-name"))));
    }
}
