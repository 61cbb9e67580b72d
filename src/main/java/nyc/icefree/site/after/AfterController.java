package nyc.icefree.site.after;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.feedback.FeedbackAnswer;
import nyc.icefree.feedback.FeedbackQuestion;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.FeedbackLinks;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.Option;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks those who came two questions and counts the answers, by a link that is the same for all and so names nobody. */
@Controller
record AfterController(Html html, Frames frames, Feedback feedback, FormKeys keys, SentForms sent, RateLimits limits) {
    private static final String PATH = PageLanguage.PATH + "/after/{token}";

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@PathVariable Language reader, @PathVariable String token) {
        return show(HttpStatus.OK, reader, token, Map.of(), Problems.NONE, null);
    }

    @GetMapping(PageLanguage.PATH + "/after/done")
    ResponseEntity<byte[]> done(@PathVariable Language reader) {
        var words = frames.words(reader);
        return html.personal(
                "site/after-done.jte",
                AfterDonePage.counted(
                        frames.discreet(reader, words.get("site.after.done.title"), FeedbackLinks::done)));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> add(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        var answers = answers(request);
        String posted = Objects.requireNonNullElse(request.getParameter("key"), "");
        var key = keys.check(purpose(token), posted);
        try {
            limits.take(RateLimit.FEEDBACK, request);
        } catch (TooManyRequests tooMany) {
            long seconds = tooMany.retryAfterSeconds();
            return Html.retryAfter(
                    refused(
                            HttpStatus.TOO_MANY_REQUESTS,
                            reader,
                            token,
                            answers,
                            "site.form.too-many",
                            posted,
                            seconds),
                    seconds);
        }
        if (!Objects.requireNonNullElse(request.getParameter("homepage"), "").isBlank()) {
            return refused(reader, token, answers, "site.form.leave-empty", null);
        }
        if (!key.valid()) {
            boolean soon = key.verdict() == FormKey.Verdict.TOO_FAST;
            return refused(reader, token, answers, "site.after.late", soon ? posted : null);
        }
        if (answers.isEmpty()) {
            return refused(reader, token, answers, "site.after.nothing", posted);
        }
        return sent.count(key.idempotency(), () -> feedback.add(token, answers))
                ? Html.seeOther(FeedbackLinks.done(reader))
                : refused(reader, token, answers, "site.after.not-counted", null);
    }

    private static Map<FeedbackQuestion, FeedbackAnswer> answers(HttpServletRequest request) {
        var all = new EnumMap<FeedbackQuestion, FeedbackAnswer>(FeedbackQuestion.class);
        for (var question : FeedbackQuestion.values()) {
            String typed = request.getParameter(name(question));
            Stream.of(FeedbackAnswer.values())
                    .filter(answer -> name(answer).equals(typed))
                    .forEach(answer -> all.put(question, answer));
        }
        return all;
    }

    private ResponseEntity<byte[]> refused(
            Language reader,
            String token,
            Map<FeedbackQuestion, FeedbackAnswer> answers,
            String problem,
            @Nullable String key) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, reader, token, answers, problem, key, 0);
    }

    private ResponseEntity<byte[]> refused(
            HttpStatus status,
            Language reader,
            String token,
            Map<FeedbackQuestion, FeedbackAnswer> answers,
            String problem,
            @Nullable String key,
            long seconds) {
        String text = frames.words(reader).get(problem, "seconds", seconds);
        return show(status, reader, token, answers, Problems.one(text), key);
    }

    /** @param key of the form as it was sent; null for a new one */
    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Language reader,
            String token,
            Map<FeedbackQuestion, FeedbackAnswer> chosen,
            Problems problems,
            @Nullable String key) {
        Words words = frames.words(reader);
        var frame = frames.discreet(
                reader, words.get("site.after.heading"), language -> FeedbackLinks.form(language, token));
        var event = feedback.form(token);
        if (event.isEmpty()) {
            return html.personal(HttpStatus.NOT_FOUND, "site/after-done.jte", AfterDonePage.ended(frame));
        }
        return html.personal(
                status,
                "site/after.jte",
                new AfterPage(
                        frame,
                        EventSummary.of(words, event.get()),
                        problems,
                        asked(words, chosen),
                        FeedbackLinks.form(reader, token),
                        key == null ? keys.issue(purpose(token)) : key));
    }

    private static List<AfterPage.Asked> asked(Words words, Map<FeedbackQuestion, FeedbackAnswer> chosen) {
        return Stream.of(FeedbackQuestion.values())
                .map(question -> new AfterPage.Asked(
                        name(question),
                        words.of(question),
                        Stream.of(FeedbackAnswer.values())
                                .map(answer ->
                                        new Option(name(answer), words.of(answer), answer == chosen.get(question)))
                                .toList()))
                .toList();
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String purpose(String token) {
        return "after:" + token;
    }
}
