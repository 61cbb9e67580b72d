package nyc.icefree.site.my;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.people.NotYours;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.volunteer.MoreFields;
import nyc.icefree.site.volunteer.MoreInput;
import nyc.icefree.site.volunteer.ProfileFields;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.web.Links;
import nyc.icefree.web.ProfileLinks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a volunteer says beside their profile: too much for one page of a phone. */
@Controller
class MoreController {
    private final Html html;
    private final Frames frames;
    private final VolunteerProfiles profiles;

    MoreController(Html html, Frames frames, VolunteerProfiles profiles) {
        this.html = html;
        this.frames = frames;
        this.profiles = profiles;
    }

    @GetMapping(PageLanguage.PATH + "/my/more")
    ResponseEntity<byte[]> look(@PathVariable Language reader, HttpServletRequest request, CsrfToken csrf) {
        var own = answers();
        boolean saved = request.getParameter("saved") != null;
        return show(HttpStatus.OK, frames.words(reader), own, MoreInput.of(own), Problems.NONE, saved, csrf);
    }

    @PostMapping(PageLanguage.PATH + "/my/more")
    ResponseEntity<byte[]> say(@PathVariable Language reader, HttpServletRequest request, CsrfToken csrf) {
        var typed = MoreInput.of(request);
        try {
            profiles.sayMore(typed.answers());
            return Html.seeOther(ProfileLinks.more(reader) + "?saved");
        } catch (VolunteerRefused refused) {
            Words words = frames.words(reader);
            var problems = ProfileFields.problems(words, refused);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, words, answers(), typed, problems, false, csrf);
        }
    }

    private VolunteerAnswers answers() {
        return profiles.own().map(VolunteerForm::answers).orElseThrow(NotYours::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Words words,
            VolunteerAnswers own,
            MoreInput typed,
            Problems problems,
            boolean saved,
            CsrfToken csrf) {
        Language reader = words.language();
        return html.personal(
                status,
                "site/my-more.jte",
                new MorePage(
                        frames.closed(reader, words.get("site.profile.more"), ProfileLinks::more),
                        MyFrame.of(words, csrf.getToken(), Links.myProfile(reader)),
                        saved,
                        MoreFields.of(words, own.languages(), typed, problems),
                        ProfileLinks.more(reader),
                        Links.myProfile(reader)));
    }
}
