package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.calendar.EventFile;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.StillComing;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.reserve.ManagePages.Panel;
import nyc.icefree.site.reserve.ManagePages.Said;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secret page: GET shows it; all acts need POST, since mail scanners open links. */
@Controller
record ManageController(
        Html html,
        Frames frames,
        ManagePages pages,
        Reservations reservations,
        ReservationMoves moves,
        EventProgramme programme,
        CalendarEntries calendars,
        RateLimits limits,
        EventFile file) {
    private static final String PATH = PageLanguage.PATH + "/r/{token}";
    private static final List<String> HAPPENED = List.of(
            "new",
            "again",
            "changed",
            "care",
            "cancelled",
            "taken",
            "come",
            "maybe",
            "moved",
            "destroyed",
            "still",
            "entry",
            "no-entry");

    @GetMapping(PATH)
    ResponseEntity<byte[]> look(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        var other = known(token).state() == RsvpState.CANCELLED ? moves.ledTo(token) : Optional.<SecretToken>empty();
        if (other.isPresent()) {
            return Html.seeOther(Links.manage(reader, other.get()));
        }
        String happened = HAPPENED.stream()
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .orElse(null);
        var missed = Objects.requireNonNullElse(request.getParameterValues("missed"), new String[0]);
        return show(HttpStatus.OK, reader, token, Said.happened(happened, List.of(missed)));
    }

    private ManagedRsvp known(String token) {
        return reservations.byToken(token).orElseThrow(NotYours::new);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> change(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        var before = known(token);
        var asked = PartyInput.of(request);
        var typed = asked.correctedSince(before.party().people());
        if (typed.toQuestions().isOutdated(reservations.questions(before.event()))) {
            var problem = Problems.one(frames.words(reader).why(ReservationReason.QUESTIONS_CHANGED));
            return refused(reader, token, Said.typed(typed.withoutAnswers(), problem, Panel.CHANGE));
        }
        try {
            limits.take(RateLimit.MANAGE, request);
            return redirect(
                    reader,
                    token,
                    reservations
                            .change(token, typed.form(reader, true), limits.network(request))
                            .map(done -> asked.caresForMoreThan(done.party().needs()) ? "care" : "changed"));
        } catch (ReservationRefused refused) {
            var problems = PartyFields.problems(frames.words(reader), refused, typed);
            var left = refused.is(ReservationReason.QUESTIONS_CHANGED) ? typed.withoutAnswers() : typed;
            return refused(reader, token, Said.typed(left, problems, Panel.CHANGE));
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, token, typed, Panel.CHANGE, tooMany);
        }
    }

    @PostMapping(PATH + "/cancel")
    ResponseEntity<byte[]> cancel(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        return act(
                reader,
                token,
                request,
                Panel.CANCEL,
                () -> reservations.cancel(token).map(done -> "cancelled"));
    }

    /** Takes the offered spots, or as many as a waiting party can have now. */
    @PostMapping(PATH + "/take")
    ResponseEntity<byte[]> take(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        int people = Math.max(0, people(request));
        return act(
                reader,
                token,
                request,
                Panel.CHANGE,
                () -> reservations.take(token, people).map(done -> "taken"));
    }

    /** How many still come, after a reminder. A missing or impossible number is asked again. */
    @PostMapping(PATH + "/still")
    ResponseEntity<byte[]> still(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        int people = people(request);
        return people < 0
                ? Html.seeOther(Links.manage(reader, token) + "?still")
                : act(
                        reader,
                        token,
                        request,
                        Panel.CHANGE,
                        () -> reservations.fewer(token, people).map(ManageController::happened));
    }

    private static int people(HttpServletRequest request) {
        String typed = Objects.requireNonNullElse(request.getParameter("people"), "");
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1;
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
        return act(
                reader,
                token,
                request,
                Panel.CHANGE,
                () -> reservations.come(token).map(done -> "come"));
    }

    @PostMapping(PATH + "/maybe")
    ResponseEntity<byte[]> maybe(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        return act(
                reader,
                token,
                request,
                Panel.CHANGE,
                () -> reservations.maybe(token).map(done -> "maybe"));
    }

    @PostMapping(PATH + "/calendar")
    ResponseEntity<byte[]> calendar(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        boolean wanted = "yes".equals(request.getParameter("entry"));
        return act(
                reader,
                token,
                request,
                Panel.CHANGE,
                () -> calendars.choose(token, wanted) ? Optional.of(wanted ? "entry" : "no-entry") : Optional.empty());
    }

    /** Moves to another date; when that is refused, the party keeps what it has. */
    @PostMapping(PATH + "/move")
    ResponseEntity<byte[]> move(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        var words = frames.words(reader);
        var to = programme.bySlug(Objects.requireNonNullElse(request.getParameter("to"), ""));
        if (to.isEmpty()) {
            return refused(reader, token, Said.problems(Problems.one(words.get("site.move.none")), Panel.MOVE));
        }
        try {
            limits.take(RateLimit.MANAGE, request);
            var moved =
                    moves.move(token, to.get().id(), limits.network(request)).orElseThrow(NotYours::new);
            return Html.seeOther(Links.manage(reader, moved.manage()) + "?moved");
        } catch (ReservationRefused refused) {
            var problem = Problems.one(words.why(refused.reasons().getFirst()));
            return refused(reader, token, Said.problems(problem, Panel.MOVE));
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, token, null, Panel.MOVE, tooMany);
        }
    }

    /** @param panel that is shown open after too many tries */
    private ResponseEntity<byte[]> act(
            Language reader, String token, HttpServletRequest request, Panel panel, Supplier<Optional<String>> act) {
        known(token);
        try {
            limits.take(RateLimit.MANAGE, request);
            return redirect(reader, token, act.get());
        } catch (ReservationRefused refused) {
            var problem =
                    Problems.one(frames.words(reader).why(refused.reasons().getFirst()));
            return refused(reader, token, Said.problems(problem, Panel.CHANGE));
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, token, null, panel, tooMany);
        }
    }

    /** Calendar file of the event, with the address that the party may know. */
    @GetMapping(PATH + "/event.ics")
    ResponseEntity<byte[]> file(@PathVariable Language reader, @PathVariable String token) {
        EventView event = pages.event(token);
        return Html.calendarFile(file.filename(event), file.of(event, reader));
    }

    /** Calendar file with alarms and the time alone, for who leaves no address. */
    @GetMapping(PATH + "/reminder.ics")
    ResponseEntity<byte[]> reminder(@PathVariable Language reader, @PathVariable String token) {
        return Html.calendarFile(
                "reminder.ics", file.reminder(pages.event(token).slot(), token, reader));
    }

    private static ResponseEntity<byte[]> redirect(Language reader, String token, Optional<String> happened) {
        return Html.seeOther(Links.manage(reader, token) + "?" + happened.orElseThrow(NotYours::new));
    }

    private ResponseEntity<byte[]> tooMany(
            Language reader, String token, @Nullable PartyInput typed, Panel panel, TooManyRequests tooMany) {
        long seconds = tooMany.retryAfterSeconds();
        var problem = Problems.one(frames.words(reader).get("site.form.too-many", "seconds", seconds));
        return Html.retryAfter(
                show(HttpStatus.TOO_MANY_REQUESTS, reader, token, Said.typed(typed, problem, panel)), seconds);
    }

    private ResponseEntity<byte[]> refused(Language reader, String token, Said said) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, token, said);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Language reader, String token, Said said) {
        return html.personal(status, "site/manage.jte", pages.page(reader, token, said));
    }
}
