package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.FindLinks;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leads people with an invitation, as a code or a link, to the form that reserves by it. */
@Controller
class InvitationController {
    private static final String PATH = PageLanguage.PATH + "/events/{slug}/reserve";

    private final Html html;
    private final Frames frames;
    private final ReservePages pages;
    private final EventProgramme programme;
    private final FormKeys keys;
    private final InvitationTries tries;

    InvitationController(
            Html html,
            Frames frames,
            ReservePages pages,
            EventProgramme programme,
            FormKeys keys,
            InvitationTries tries) {
        this.html = html;
        this.frames = frames;
        this.pages = pages;
        this.programme = programme;
        this.keys = keys;
        this.tries = tries;
    }

    @GetMapping(PATH + "/{code:[0-9]{16}}")
    ResponseEntity<byte[]> form(
            @PathVariable Language reader,
            @PathVariable String slug,
            @PathVariable String code,
            HttpServletRequest request) {
        EventView event = event(slug);
        if (!event.slug().equals(slug)) {
            return Html.seeOther(FindLinks.invitation(reader, event.slug(), code));
        }
        try {
            String problem = tries.problem(event, code, request);
            return problem == null
                    ? show(HttpStatus.OK, reader, event, code, Problems.NONE)
                    : wrong(reader, event, code, problem);
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, event, code, tooMany);
        }
    }

    @PostMapping(PATH + "/invited")
    ResponseEntity<byte[]> byCode(
            @PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        EventView event = event(slug);
        String typed = Objects.requireNonNullElse(request.getParameter(InvitationField.NAME), "");
        try {
            String problem = tries.problem(event, typed, request);
            if (problem != null) {
                return wrong(reader, event, typed, problem);
            }
            tries.leadOn(request);
            return Html.seeOther(FindLinks.invitation(
                    reader, event.slug(), SayableCode.read(typed).orElseThrow().digits()));
        } catch (TooManyRequests tooMany) {
            return tooMany(reader, event, typed, tooMany);
        }
    }

    private EventView event(String slug) {
        return programme.bySlug(slug).orElseThrow(NotYours::new);
    }

    private ResponseEntity<byte[]> tooMany(Language reader, EventView event, String typed, TooManyRequests tooMany) {
        long seconds = tooMany.retryAfterSeconds();
        var problem = Problems.one(frames.words(reader).get("site.form.too-many", "seconds", seconds));
        return Html.retryAfter(show(HttpStatus.TOO_MANY_REQUESTS, reader, event, typed, problem), seconds);
    }

    private ResponseEntity<byte[]> wrong(Language reader, EventView event, String typed, String problem) {
        var problems = InvitationField.problem(frames.words(reader).get(problem));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, event, typed, problems);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Language reader, EventView event, String typed, Problems problems) {
        String key = keys.issue(ReserveController.purpose(event));
        var form = new ReservePages.Filled(reader, event, PartyInput.invited(typed), Wish.COME, key);
        return html.personal(status, "site/reserve.jte", pages.page(form, problems, ReserveButton.PLACES));
    }
}
