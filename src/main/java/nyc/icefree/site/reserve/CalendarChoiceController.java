package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.ReservedEvents;
import nyc.icefree.rsvp.calendars.CalendarChoice;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.TooManyRequests;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a party says on its page what it wants in its own calendar. */
@Controller
class CalendarChoiceController {
    private final Html html;
    private final Frames frames;
    private final ManagePages pages;
    private final Reservations reservations;
    private final ReservedEvents events;
    private final CalendarChoice choice;
    private final RateLimits limits;

    CalendarChoiceController(
            Html html,
            Frames frames,
            ManagePages pages,
            Reservations reservations,
            ReservedEvents events,
            CalendarChoice choice,
            RateLimits limits) {
        this.html = html;
        this.frames = frames;
        this.pages = pages;
        this.reservations = reservations;
        this.events = events;
        this.choice = choice;
        this.limits = limits;
    }

    @PostMapping(PageLanguage.PATH + "/r/{token}/calendar")
    ResponseEntity<byte[]> choose(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        var answer = reservations.byToken(token).orElseThrow(NotYours::new);
        try {
            limits.take(RateLimit.MANAGE, request);
        } catch (TooManyRequests tooMany) {
            var problem = Problems.one(
                    frames.words(reader).get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
            return Html.retryAfter(
                    html.personal(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "site/manage.jte",
                            pages.page(
                                    reader,
                                    token,
                                    answer,
                                    events.of(token).orElseThrow(NotYours::new),
                                    PartyInput.of(answer),
                                    problem,
                                    ManagePages.Panel.CALENDAR,
                                    null)),
                    tooMany.retryAfterSeconds());
        }
        var wish = CalendarField.read(Objects.requireNonNullElse(request.getParameter(CalendarField.NAME), ""));
        if (!choice.choose(token, wish)) {
            throw new NotYours();
        }
        return Html.seeOther(Links.manage(reader, token) + "?calendar-" + CalendarField.slug(wish));
    }
}
