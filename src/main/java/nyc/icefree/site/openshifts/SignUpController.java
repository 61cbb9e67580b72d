package nyc.icefree.site.openshifts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.Pages;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.shifts.signup.OpenShifts;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.Option;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.ShiftAfterSignIn;
import nyc.icefree.site.campaign.SaidPage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing up to help; answers alike whether the address is known or not. */
@Controller
record SignUpController(
        Html html,
        Frames frames,
        Organizations organizations,
        Pages pages,
        VolunteerProfiles profiles,
        OpenShifts shifts,
        WantedShift.Finder wanted,
        FormKeys keys,
        RateLimits limits) {
    private static final String PURPOSE = "volunteer";
    private static final String PATH = PageLanguage.PATH + "/volunteer/sign-up";

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@PathVariable Language reader, HttpServletRequest request) {
        return show(HttpStatus.OK, reader, request, ProfileInput.EMPTY, Problems.NONE, keys.issue(PURPOSE));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> signUp(@PathVariable Language reader, HttpServletRequest request) {
        Words words = frames.words(reader);
        var typed = ProfileInput.of(request);
        String posted = Objects.requireNonNullElse(request.getParameter("key"), "");
        FormKey key = keys.check(PURPOSE, posted);
        if (!Objects.requireNonNullElse(request.getParameter("homepage"), "").isBlank()) {
            return again(reader, request, typed, "site.form.leave-empty", posted);
        }
        if (key.verdict() == FormKey.Verdict.WRONG) {
            return again(reader, request, typed, "site.form.expired", keys.issue(PURPOSE));
        }
        try {
            limits.take(RateLimit.VOLUNTEER_SIGN_UP, request);
            if (key.valid()) {
                var shift = ShiftAfterSignIn.of(request);
                ConstantTime.run(() -> profiles.signUp(typed.newcomer(reader), shift));
                return Html.seeOther(Links.mySignInSent(reader));
            }
            profiles.look(typed.newcomer(reader));
            // a key that came too soon becomes valid while its reader looks at the message
            return key.verdict() == FormKey.Verdict.TOO_FAST
                    ? again(reader, request, typed, "site.form.too-fast", posted)
                    : again(reader, request, typed, "site.form.expired", keys.renew(PURPOSE));
        } catch (Refused refused) {
            var problems = ProfileFields.problems(words, refused, typed);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, request, typed, problems, posted);
        } catch (TooManyRequests tooMany) {
            var problem = Problems.one(words.get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
            return Html.retryAfter(
                    show(HttpStatus.TOO_MANY_REQUESTS, reader, request, typed, problem, posted),
                    tooMany.retryAfterSeconds());
        }
    }

    private ResponseEntity<byte[]> again(
            Language reader, HttpServletRequest request, ProfileInput typed, String problem, String key) {
        var problems = Problems.one(frames.words(reader).get(problem));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, request, typed, problems, key);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Language reader,
            HttpServletRequest request,
            ProfileInput typed,
            Problems problems,
            String key) {
        Words words = frames.words(reader);
        var shift = ShiftAfterSignIn.of(request);
        var helped = helped(shift);
        return html.personal(
                status,
                "site/sign-up.jte",
                new SignUpPage(
                        frames.closed(
                                reader,
                                words.get("word.i-want-to-help"),
                                language -> ShiftLinks.towards(Links.volunteerSignUp(language), shift)),
                        typed,
                        problems,
                        helped.map(card -> List.of(needed(words, card, typed, problems)))
                                .orElseGet(() -> choices(typed)),
                        helped.map(card -> words.get("site.sign-up.who", "organization", card.name()))
                                .orElse(null),
                        SaidPage.one(words, pages.now().one(PageKind.ABOUT), Links::about)
                                .part(PagePart.RUN_BY),
                        wanted.find(words, shift),
                        Links.volunteerSignUp(reader),
                        key,
                        ShiftLinks.towards(Links.mySignIn(reader), shift),
                        Links.privacy(reader),
                        Links.volunteer(reader)));
    }

    /** Whose organizers see a newcomer: as few as can be, those of the shift or else of the campaign. */
    private Optional<OrganizationCard> helped(@Nullable UUID shift) {
        return Optional.ofNullable(shift)
                .flatMap(id -> shifts.one(new ShiftId(id)))
                .map(OpenShift::organization)
                .or(organizations::ofCampaign);
    }

    private List<Option> choices(ProfileInput typed) {
        return organizations.listed().stream()
                .map(card -> new Option(
                        card.id().toString(),
                        card.name(),
                        typed.organizations().contains(card.id().toString())))
                .toList();
    }

    /** Ticked at first. */
    private static Option needed(Words words, OrganizationCard helped, ProfileInput typed, Problems problems) {
        String id = helped.id().toString();
        boolean ticked = !problems.any() || typed.organizations().contains(id);
        return new Option(id, words.get("site.sign-up.needed"), ticked);
    }
}
