package nyc.icefree.site.volunteer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.web.ConstantTime;
import nyc.icefree.web.FormKey;
import nyc.icefree.web.FormKeys;
import nyc.icefree.web.Links;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.TooManyRequests;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing up to help; answers alike whether the address is known or not. */
@Controller
class SignUpController {
    private static final String PURPOSE = "volunteer";
    private static final String PATH = PageLanguage.PATH + "/volunteer/sign-up";
    private final Html html;
    private final Frames frames;
    private final ProfileFields.Maker fields;
    private final VolunteerProfiles profiles;
    private final FormKeys keys;
    private final RateLimits limits;

    SignUpController(
            Html html,
            Frames frames,
            ProfileFields.Maker fields,
            VolunteerProfiles profiles,
            FormKeys keys,
            RateLimits limits) {
        this.html = html;
        this.frames = frames;
        this.fields = fields;
        this.profiles = profiles;
        this.keys = keys;
        this.limits = limits;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@PathVariable Language reader) {
        return show(HttpStatus.OK, reader, ProfileInput.empty(reader), Problems.NONE, keys.issue(PURPOSE));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> signUp(@PathVariable Language reader, HttpServletRequest request) {
        Words words = frames.words(reader);
        var typed = ProfileInput.of(request);
        String posted = Objects.requireNonNullElse(request.getParameter("key"), "");
        FormKey key = keys.check(PURPOSE, posted);
        if (!Objects.requireNonNullElse(request.getParameter("homepage"), "").isBlank()) {
            return again(reader, typed, "site.form.leave-empty", posted);
        }
        if (key.verdict() == FormKey.Verdict.WRONG) {
            return again(reader, typed, "site.form.expired", keys.issue(PURPOSE));
        }
        try {
            limits.take(RateLimit.VOLUNTEER_SIGN_UP, request);
            if (key.valid()) {
                ConstantTime.run(() -> profiles.signUp(typed.form(reader)));
                return Html.seeOther(Links.mySignInSent(reader));
            }
            profiles.look(typed.form(reader));
            // a key that came too soon ripens while its reader looks at the message
            return key.verdict() == FormKey.Verdict.TOO_FAST
                    ? again(reader, typed, "site.form.too-fast", posted)
                    : again(reader, typed, "site.form.expired", keys.renew(PURPOSE));
        } catch (VolunteerRefused refused) {
            var problems = ProfileFields.problems(words, refused, typed);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, typed, problems, posted);
        } catch (TooManyRequests tooMany) {
            var problem = Problems.one(words.get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
            return Html.retryAfter(
                    show(HttpStatus.TOO_MANY_REQUESTS, reader, typed, problem, posted), tooMany.retryAfterSeconds());
        }
    }

    private ResponseEntity<byte[]> again(Language reader, ProfileInput typed, String problem, String key) {
        var problems = Problems.one(frames.words(reader).get(problem));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, typed, problems, key);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Language reader, ProfileInput typed, Problems problems, String key) {
        Words words = frames.words(reader);
        return html.personal(
                status,
                "site/sign-up.jte",
                new SignUpPage(
                        frames.closed(reader, words.get("site.sign-up.title"), Links::volunteerSignUp),
                        fields.fields(words, typed, problems),
                        Links.volunteerSignUp(reader),
                        key,
                        Links.mySignIn(reader),
                        Links.privacy(reader),
                        Links.volunteer(reader)));
    }
}
