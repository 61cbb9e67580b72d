package nyc.icefree.site.volunteerpages;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.links.AddressLinks;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.OwnSessions;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.openshifts.LaterChoices;
import nyc.icefree.site.openshifts.ProfileFields;
import nyc.icefree.site.openshifts.ProfileInput;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.OwnStanding;
import nyc.icefree.volunteers.SkillChoices;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
record MyProfileController(
        Html html,
        Frames frames,
        ProfileFields.Maker fields,
        VolunteerProfiles profiles,
        SkillChoices skills,
        OwnSessions sessions,
        OwnStanding standing) {
    /** Most lines of standing shown; their file has all. */
    private static final int LINES = 8;

    @GetMapping(PageLanguage.PATH + "/my/profile")
    ResponseEntity<byte[]> look(@PathVariable Language reader, HttpServletRequest request, CsrfToken csrf) {
        var own = profiles.own().orElseThrow(NotYours::new);
        boolean saved = request.getParameter("saved") != null;
        return show(HttpStatus.OK, reader, ProfileInput.of(own), Problems.NONE, LaterChoices.NONE, saved, csrf);
    }

    @PostMapping(PageLanguage.PATH + "/my/profile")
    ResponseEntity<byte[]> change(@PathVariable Language reader, HttpServletRequest request, CsrfToken csrf) {
        var typed = ProfileInput.of(request);
        var later = LaterChoices.of(request);
        if (later != null) {
            return show(HttpStatus.OK, reader, typed, Problems.NONE, later, false, csrf);
        }
        try {
            profiles.change(typed.form(reader));
            return Html.seeOther(Links.myProfile(reader) + "?saved");
        } catch (Refused refused) {
            var problems = ProfileFields.problems(frames.words(reader), refused, typed);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, typed, problems, LaterChoices.NONE, false, csrf);
        }
    }

    @GetMapping(PageLanguage.PATH + "/my/leave")
    ResponseEntity<byte[]> askBeforeLeaving(@PathVariable Language reader, CsrfToken csrf) {
        Words words = frames.words(reader);
        return html.personal(
                "site/my-leave.jte",
                new LeavePage(
                        frames.closed(reader, words.get("site.my.leave.title"), Links::myLeave),
                        MyFrame.of(words, csrf.getToken(), Links.myLeave(reader)),
                        Links.myLeave(reader),
                        Links.myProfile(reader)));
    }

    /** Ends the session too: somebody who left has no page of their own. */
    @PostMapping(PageLanguage.PATH + "/my/leave")
    ResponseEntity<byte[]> leave(@PathVariable Language reader, HttpServletRequest request) {
        profiles.leave();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Html.seeOther(Links.volunteer(reader) + "?left");
    }

    @PostMapping(PageLanguage.PATH + "/my/sign-out-everywhere")
    ResponseEntity<byte[]> signOutEverywhere(@PathVariable Language reader, HttpServletRequest request) {
        sessions.end();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Html.seeOther(Links.mySignedOut(reader));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Language reader,
            ProfileInput typed,
            Problems problems,
            LaterChoices later,
            boolean saved,
            CsrfToken csrf) {
        Words words = frames.words(reader);
        var lines = new StandingLines(words).of(standing.mine());
        return html.personal(
                status,
                "site/my-profile.jte",
                new MyProfilePage(
                        frames.closed(reader, words.get("word.about-me"), Links::myProfile),
                        MyFrame.of(words, csrf.getToken(), Links.myProfile(reader)),
                        saved,
                        without(words),
                        fields.fields(words, typed, problems, skills.mine(), later),
                        lines.subList(0, Math.min(LINES, lines.size())),
                        lines.size() <= LINES
                                ? null
                                : words.get("site.my.standing.others", "count", lines.size() - LINES),
                        Links.myProfile(reader),
                        AddressLinks.form(reader),
                        Links.my(reader) + "data",
                        Links.mySignOutEverywhere(reader),
                        Links.myLeave(reader)));
    }

    private @Nullable String without(Words words) {
        var names =
                profiles.without().stream().map(OrganizationCard::name).sorted().toList();
        return names.isEmpty()
                ? null
                : words.get("site.my.without", "organizations", String.join(", ", names), "count", names.size());
    }
}
