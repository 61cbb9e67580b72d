package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.ReservedEvents;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moves a party to another date by one post; when that is refused, it keeps what it has and its page says why. */
@Controller
class MoveController {
    private final Html html;
    private final Frames frames;
    private final ManagePages pages;
    private final EventProgramme programme;
    private final Reservations reservations;
    private final ReservationMoves moves;
    private final ReservedEvents events;
    private final RateLimits limits;

    MoveController(
            Html html,
            Frames frames,
            ManagePages pages,
            EventProgramme programme,
            Reservations reservations,
            ReservationMoves moves,
            ReservedEvents events,
            RateLimits limits) {
        this.html = html;
        this.frames = frames;
        this.pages = pages;
        this.programme = programme;
        this.reservations = reservations;
        this.moves = moves;
        this.events = events;
        this.limits = limits;
    }

    @PostMapping(PageLanguage.PATH + "/r/{token}/move")
    ResponseEntity<byte[]> move(@PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        var words = frames.words(reader);
        var to = chosen(request);
        if (to.isEmpty()) {
            return refused(reader, token, HttpStatus.UNPROCESSABLE_CONTENT, words.get("site.move.none"));
        }
        try {
            limits.take(RateLimit.MANAGE, request);
            var moved =
                    moves.move(token, to.get().id(), limits.network(request)).orElseThrow(NotYours::new);
            return Html.seeOther(Links.manage(reader, moved.manage()) + "?moved");
        } catch (ReservationRefused refused) {
            return refused(
                    reader,
                    token,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    words.why(refused.reasons().getFirst()));
        } catch (TooManyRequests tooMany) {
            return Html.retryAfter(
                    refused(
                            reader,
                            token,
                            HttpStatus.TOO_MANY_REQUESTS,
                            words.get("site.form.too-many", "seconds", tooMany.retryAfterSeconds())),
                    tooMany.retryAfterSeconds());
        }
    }

    private Optional<EventView> chosen(HttpServletRequest request) {
        return programme.bySlug(Objects.requireNonNullElse(request.getParameter("to"), ""));
    }

    private ResponseEntity<byte[]> refused(Language reader, String token, HttpStatus status, String why) {
        var answer = reservations.byToken(token).orElseThrow(NotYours::new);
        var event = events.of(token).orElseThrow(NotYours::new);
        return html.personal(
                status,
                "site/manage.jte",
                pages.page(
                        reader,
                        token,
                        answer,
                        event,
                        PartyInput.of(answer.party()),
                        Problems.one(why),
                        ManagePages.Panel.MOVE,
                        null));
    }
}
