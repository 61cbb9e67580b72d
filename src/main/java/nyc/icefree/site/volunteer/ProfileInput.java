package nyc.icefree.site.volunteer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** What somebody who helps typed about themselves, so that a page can give it back. */
public record ProfileInput(
        String name,
        String email,
        String language,
        Set<String> languages,
        Set<String> skills,
        Set<String> boroughs,
        Set<String> organizations,
        MoreInput more) {

    public static ProfileInput empty(Language reader) {
        return new ProfileInput(
                "", "", reader.tag(), Set.of(reader.tag()), Set.of(), Set.of(), Set.of(), MoreInput.NONE);
    }

    /** The same, helping that organization; null for nothing chosen yet. */
    ProfileInput helping(@Nullable String organization) {
        return organization == null
                ? this
                : new ProfileInput(name, email, language, languages, skills, boroughs, Set.of(organization), more);
    }

    public static ProfileInput of(VolunteerForm form) {
        var answers = form.answers();
        return new ProfileInput(
                form.name(),
                form.email(),
                form.language().tag(),
                answers.languages().stream().map(Language::tag).collect(Collectors.toSet()),
                answers.skills().stream().map(ProfileInput::slug).collect(Collectors.toSet()),
                answers.boroughs(),
                answers.organizations().stream().map(OrganizationId::toString).collect(Collectors.toSet()),
                MoreInput.of(answers));
    }

    public static ProfileInput of(HttpServletRequest request) {
        return new ProfileInput(
                text(request, "name"),
                text(request, "email"),
                text(request, "language"),
                texts(request, "languages"),
                texts(request, "skills"),
                texts(request, "boroughs"),
                texts(request, "organizations"),
                MoreInput.NONE);
    }

    /** The same, of who said all else before. */
    public ProfileInput saying(VolunteerAnswers before) {
        return new ProfileInput(
                name, email, language, languages, skills, boroughs, organizations, MoreInput.of(before));
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static Set<String> texts(HttpServletRequest request, String name) {
        String[] all = request.getParameterValues(name);
        return all == null ? Set.of() : Arrays.stream(all).limit(100).collect(Collectors.toSet());
    }

    static String slug(Skill skill) {
        return skill.key().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Skill> skill(String slug) {
        return Skill.of(slug).or(() -> Skill.of(slug.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** What is no choice of ours is left out; the room says what is missing. */
    public VolunteerForm form(Language reader) {
        var conversed = Language.SPOKEN.stream()
                .filter(spoken -> languages.contains(spoken.tag()))
                .collect(Collectors.toSet());
        return new VolunteerForm(
                name,
                email,
                Language.read(language).orElse(reader),
                new VolunteerAnswers(
                                conversed,
                                skills.stream()
                                        .flatMap(slug -> skill(slug).stream())
                                        .collect(Collectors.toSet()),
                                boroughs,
                                organizations.stream()
                                        .flatMap(ProfileInput::id)
                                        .map(OrganizationId::new)
                                        .collect(Collectors.toSet()))
                        .saying(more.answers()));
    }

    private static Stream<UUID> id(String typed) {
        try {
            return Stream.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    @Override
    public String toString() {
        return "ProfileInput[…]";
    }
}
