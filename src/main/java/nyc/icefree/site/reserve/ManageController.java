package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.StillComing;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.ReservedEvents;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secret page: GET shows it; changing and cancelling need POST, since mail scanners open links. */
@Controller
class ManageController {
    private static final String PATH = PageLanguage.PATH + "/r/{token}";
    private final Html html;
    private final Frames frames;
    private final ManagePages pages;
    private final Reservations reservations;
    private final ReservationMoves moves;
    private final ReservedEvents events;
    private final CalendarEntries calendars;
    private final RateLimits limits;

    ManageController(
            Html html,
            Frames frames,
            ManagePages pages,
            Reservations reservations,
            ReservationMoves moves,
            ReservedEvents events,
            CalendarEntries calendars,
            RateLimits limits) {
        this.html = html;
        this.frames = frames;
        this.pages = pages;
        this.reservations = reservations;
        this.moves = moves;
        this.events = events;
        this.calendars = calendars;
        this.limits = limits;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> look(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        ManagedRsvp answer = reservations.byToken(token).orElseThrow(NotYours::new);
        var other = answer.state() == RsvpState.CANCELLED ? moves.ledTo(token) : Optional.<SecretToken>empty();
        if (other.isPresent()) {
            return Html.seeOther(Links.manage(reader, other.get()));
        }
        String happened = Stream.of(
                        "new",
                        "again",
                        "changed",
                        "cancelled",
                        "taken",
                        "come",
                        "maybe",
                        "moved",
                        "destroyed",
                        "still",
                        "entry",
                        "no-entry")
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .orElse(null);
        var missed = Objects.requireNonNullElse(request.getParameterValues("missed"), new String[0]);
        return html.personal(
                HttpStatus.OK,
                "site/manage.jte",
                pages.page(
                        reader,
                        token,
                        answer,
                        events.of(token).orElseThrow(NotYours::new),
                        PartyInput.of(answer.party()),
                        Problems.NONE,
                        ManagePages.Panel.CHANGE,
                        happened,
                        List.of(missed)));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> change(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        ManagedRsvp answer = reservations.byToken(token).orElseThrow(NotYours::new);
        var typed = PartyInput.of(request);
        var asked = reservations.questions(
                events.of(token).orElseThrow(NotYours::new).id());
        if (typed.toQuestions().isOutdated(asked)) {
            var problem = Problems.one(frames.words(reader).why(ReservationReason.QUESTIONS_CHANGED));
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    reader,
                    token,
                    answer,
                    typed.withoutAnswers(),
                    problem,
                    ManagePages.Panel.CHANGE,
                    null);
        }
        try {
            limits.take(RateLimit.MANAGE, request);
            return redirect(
                    reader,
                    token,
                    reservations
                            .change(token, typed.form(reader, true), limits.network(request))
                            .map(done -> "changed"));
        } catch (ReservationRefused refused) {
            var problems = PartyFields.problems(frames.words(reader), refused, typed);
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    reader,
                    token,
                    answer,
                    refused.is(ReservationReason.QUESTIONS_CHANGED) ? typed.withoutAnswers() : typed,
                    problems,
                    ManagePages.Panel.CHANGE,
                    null);
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, token, answer, typed, ManagePages.Panel.CHANGE, tooMany);
        }
    }

    @PostMapping(PATH + "/cancel")
    ResponseEntity<byte[]> cancel(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        ManagedRsvp answer = reservations.byToken(token).orElseThrow(NotYours::new);
        try {
            limits.take(RateLimit.MANAGE, request);
            return redirect(reader, token, reservations.cancel(token).map(done -> "cancelled"));
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, token, answer, PartyInput.of(answer.party()), ManagePages.Panel.CANCEL, tooMany);
        }
    }

    /** Takes the offered spots, or as many as a waiting party can have now. */
    @PostMapping(PATH + "/take")
    ResponseEntity<byte[]> take(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        String typed = Objects.requireNonNullElse(request.getParameter("people"), "");
        int people = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        return say(reader, token, request, () -> reservations.take(token, people), "taken");
    }

    /** How many still come, after a reminder. A missing or impossible number is asked again. */
    @PostMapping(PATH + "/still")
    ResponseEntity<byte[]> still(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        String typed = Objects.requireNonNullElse(request.getParameter("people"), "");
        return typed.matches("[0-9]{1,4}")
                ? tell(
                        reader,
                        token,
                        request,
                        () -> reservations.fewer(token, Integer.parseInt(typed)).map(ManageController::happened))
                : Html.seeOther(Links.manage(reader, token) + "?still");
    }

    private static String happened(StillComing said) {
        return switch (said) {
            case ALL -> "come";
            case FEWER -> "changed";
            case NOBODY -> "cancelled";
            case MORE -> "still";
        };
    }

    @PostMapping(PATH + "/come")
    ResponseEntity<byte[]> come(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        return say(reader, token, request, () -> reservations.come(token), "come");
    }

    @PostMapping(PATH + "/maybe")
    ResponseEntity<byte[]> maybe(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        return say(reader, token, request, () -> reservations.maybe(token), "maybe");
    }

    @PostMapping(PATH + "/calendar")
    ResponseEntity<byte[]> calendar(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        boolean wanted = "yes".equals(request.getParameter("entry"));
        return tell(
                reader,
                token,
                request,
                () -> calendars.choose(token, wanted) ? Optional.of(wanted ? "entry" : "no-entry") : Optional.empty());
    }

    private ResponseEntity<byte[]> say(
            Language reader,
            String token,
            HttpServletRequest request,
            Supplier<Optional<ManagedRsvp>> act,
            String happened) {
        return tell(reader, token, request, () -> act.get().map(done -> happened));
    }

    private ResponseEntity<byte[]> tell(
            Language reader, String token, HttpServletRequest request, Supplier<Optional<String>> act) {
        ManagedRsvp answer = reservations.byToken(token).orElseThrow(NotYours::new);
        var typed = PartyInput.of(answer.party());
        try {
            limits.take(RateLimit.MANAGE, request);
            return redirect(reader, token, act.get());
        } catch (ReservationRefused refused) {
            // the reason is today's, not that of when the page was opened
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    reader,
                    token,
                    reservations.byToken(token).orElseThrow(NotYours::new),
                    typed,
                    Problems.one(frames.words(reader).why(refused.reasons().getFirst())),
                    ManagePages.Panel.CHANGE,
                    null);
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, token, answer, typed, ManagePages.Panel.CHANGE, tooMany);
        }
    }

    private static ResponseEntity<byte[]> redirect(Language reader, String token, Optional<String> happened) {
        return Html.seeOther(Links.manage(reader, token) + "?" + happened.orElseThrow(NotYours::new));
    }

    private ResponseEntity<byte[]> tooMany(
            Language reader,
            String token,
            ManagedRsvp answer,
            PartyInput typed,
            ManagePages.Panel panel,
            TooManyRequests tooMany) {
        var problem =
                Problems.one(frames.words(reader).get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
        return Html.retryAfter(
                show(HttpStatus.TOO_MANY_REQUESTS, reader, token, answer, typed, problem, panel, null),
                tooMany.retryAfterSeconds());
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Language reader,
            String token,
            ManagedRsvp answer,
            PartyInput typed,
            Problems problems,
            ManagePages.Panel panel,
            @Nullable String happened) {
        var event = events.of(token).orElseThrow(NotYours::new);
        return html.personal(
                status, "site/manage.jte", pages.page(reader, token, answer, event, typed, problems, panel, happened));
    }
}
