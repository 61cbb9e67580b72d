package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.guard.WrongCodes;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.messages.MailState;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.reserving.RsvpFinding;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.Problems.Problem;
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

/**
 * Leads by a code to the secret page, and by an address to a mail with its link; without either nobody learns
 * anything.
 */
@Controller
record FindController(
        Html html,
        Frames frames,
        EventProgramme programme,
        RsvpFinding finding,
        MailState mail,
        RateLimits limits,
        WrongCodes tries,
        Clock clock) {
    private static final String PATH = PageLanguage.PATH + "/events/{slug}/find";
    private static final String CODE = "code";
    private static final String EMAIL = "email";

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        EventView event = event(slug);
        return event.slug().equals(slug)
                ? show(HttpStatus.OK, reader, event, "", "", Problems.NONE, request.getParameter("sent") != null)
                : Html.seeOther(FindLinks.find(reader, event.slug()));
    }

    /** A mistyped code fails its check digits, so it does not count as a guess. */
    @PostMapping(PATH)
    ResponseEntity<byte[]> byCode(
            @PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        EventView event = event(slug);
        String typed = typed(request, CODE);
        var code = SayableCode.read(typed);
        if (code.isEmpty()) {
            return refused(reader, event, CODE, typed, "site.find.code.slip");
        }
        String thing = event.id().toString();
        try {
            limits.take(RateLimit.MANAGE, request);
            tries.begin(request, thing);
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, event, CODE, typed, tooMany);
        }
        var manage = finding.byCode(event.id(), code.get());
        if (manage.isEmpty()) {
            return refused(reader, event, CODE, typed, "site.find.code.wrong");
        }
        tries.right(request, thing);
        return Html.seeOther(Links.manage(reader, manage.get()));
    }

    /** Same answer and time whether the address is known or not. */
    @PostMapping(PATH + "/mail")
    ResponseEntity<byte[]> byMail(
            @PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        EventView event = event(slug);
        String typed = typed(request, EMAIL);
        if (EmailAddress.parse(typed).isEmpty()) {
            return refused(reader, event, EMAIL, typed, Words.key(ReservationReason.EMAIL_ODD));
        }
        try {
            limits.take(RateLimit.LOST_LINK, request);
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, event, EMAIL, typed, tooMany);
        }
        if (whyNotMailed(event) != null) {
            return Html.seeOther(FindLinks.find(reader, event.slug()));
        }
        ConstantTime.run(() -> finding.mailLinks(event.id(), typed));
        return Html.seeOther(FindLinks.find(reader, event.slug()) + "?sent");
    }

    /** Depends on the event alone, so that it tells nothing of any address; null where links are mailed. */
    private @Nullable String whyNotMailed(EventView event) {
        if (event.postponed() || event.takesPlace() && !event.slot().isOver(clock.instant())) {
            return mail.on() ? null : "site.find.no-mail";
        }
        return event.takesPlace() ? "site.find.no-mail.over" : "site.find.no-mail.off";
    }

    private EventView event(String slug) {
        return programme.bySlug(slug).orElseThrow(NotYours::new);
    }

    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    private ResponseEntity<byte[]> refused(Language reader, EventView event, String field, String typed, String key) {
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                reader,
                event,
                field,
                typed,
                new Problems(List.of(new Problem(field, frames.words(reader).get(key)))),
                false);
    }

    private ResponseEntity<byte[]> tooMany(
            Language reader, EventView event, String field, String typed, TooManyRequests tooMany) {
        long seconds = tooMany.retryAfterSeconds();
        var problem = Problems.one(frames.words(reader).get("site.form.too-many", "seconds", seconds));
        return Html.retryAfter(
                show(HttpStatus.TOO_MANY_REQUESTS, reader, event, field, typed, problem, false), seconds);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Language reader,
            EventView event,
            String field,
            String typed,
            Problems problems,
            boolean sent) {
        Words words = frames.words(reader);
        var facts = EventSummary.of(words, event);
        String whyNot = whyNotMailed(event);
        boolean ended = whyNot != null && !whyNot.equals("site.find.no-mail");
        return html.personal(
                status,
                "site/find.jte",
                new FindPage(
                        frames.closed(
                                reader,
                                words.get("site.find.title", "event", facts.title()),
                                language -> FindLinks.find(language, event.slug())),
                        facts,
                        problems,
                        field.equals(CODE) ? typed : "",
                        FindLinks.find(reader, event.slug()),
                        field.equals(EMAIL) ? typed : "",
                        FindLinks.byMail(reader, event.slug()),
                        whyNot == null ? null : words.get(whyNot),
                        words.get(ended ? "site.find.neither.ended" : "site.find.neither.how"),
                        sent && whyNot == null));
    }
}
