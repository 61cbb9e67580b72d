package nyc.icefree.site.openshifts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** A volunteer's form as typed, so that a page can give it back. */
public record ProfileInput(
        String name,
        String email,
        String language,
        Set<String> languages,
        Set<String> skills,
        Set<String> areas,
        Set<String> organizations,
        Map<String, Set<String>> uses,
        Set<String> usual,
        String pause,
        boolean adult) {

    static final ProfileInput EMPTY =
            new ProfileInput("", "", "", Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), "", false);

    public static ProfileInput of(VolunteerForm form) {
        var answers = form.answers();
        Map<String, Set<String>> uses = new HashMap<>();
        answers.levels().uses().forEach((language, all) -> uses.put(language.tag(), slugs(all)));
        return new ProfileInput(
                form.name(),
                form.email(),
                form.language().tag(),
                answers.languages().stream().map(Language::tag).collect(Collectors.toSet()),
                answers.skills().stream().map(ProfileInput::slug).collect(Collectors.toSet()),
                answers.areas(),
                answers.organizations().stream().map(OrganizationId::toString).collect(Collectors.toSet()),
                uses,
                slugs(answers.free().usual()),
                Objects.toString(answers.free().pausedUntil(), ""),
                answers.adult());
    }

    public static ProfileInput of(HttpServletRequest request) {
        Map<String, Set<String>> uses = new HashMap<>();
        Language.SPOKEN.forEach(language -> uses.put(language.tag(), texts(request, "uses-" + language.tag())));
        return new ProfileInput(
                text(request, "name"),
                text(request, "email"),
                text(request, "language"),
                texts(request, "languages"),
                texts(request, "skills"),
                texts(request, "areas"),
                texts(request, "organizations"),
                uses,
                texts(request, "usual"),
                text(request, "pause"),
                request.getParameter("adult") != null);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static Set<String> texts(HttpServletRequest request, String name) {
        String[] all = request.getParameterValues(name);
        return all == null ? Set.of() : Arrays.stream(all).limit(100).collect(Collectors.toSet());
    }

    static String slug(Skill skill) {
        return slug(skill.key());
    }

    static String slug(Enum<?> value) {
        return slug(value.name());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> slugs(Set<? extends Enum<?>> values) {
        return values.stream().map(ProfileInput::slug).collect(Collectors.toSet());
    }

    Set<String> usesOf(Language language) {
        return uses.getOrDefault(language.tag(), Set.of());
    }

    private LanguageLevels levels(Set<Language> conversed) {
        return new LanguageLevels(Language.SPOKEN.stream()
                        .collect(Collectors.toMap(
                                language -> language,
                                language -> LanguageUse.in(language).stream()
                                        .filter(use -> usesOf(language).contains(slug(use)))
                                        .collect(Collectors.toSet()))))
                .conversingIn(conversed);
    }

    private FreeTimes free() {
        return new FreeTimes(
                Arrays.stream(FreeTime.values())
                        .filter(one -> usual.contains(slug(one)))
                        .collect(Collectors.toSet()),
                pausedUntil());
    }

    /** An unreadable date counts as one too far away, which is refused. */
    private @Nullable LocalDate pausedUntil() {
        try {
            return pause.isBlank() ? null : LocalDate.parse(pause.strip());
        } catch (DateTimeParseException e) {
            return LocalDate.MAX;
        }
    }

    private static Optional<Skill> skill(String slug) {
        return Skill.of(slug).or(() -> Skill.of(slug.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Drops unknown choices; {@code volunteers} says what is missing. */
    public VolunteerForm form(Language reader) {
        var conversed = Language.SPOKEN.stream()
                .filter(spoken -> languages.contains(spoken.tag()))
                .collect(Collectors.toSet());
        return new VolunteerForm(
                name,
                email,
                Language.read(language).orElse(reader),
                new VolunteerAnswers(
                        levels(conversed),
                        skills.stream().flatMap(slug -> skill(slug).stream()).collect(Collectors.toSet()),
                        areas,
                        helped(),
                        free(),
                        adult));
    }

    /** Sign-up asks for no more: they speak the language of the page until they say so themselves. */
    VolunteerForm newcomer(Language reader) {
        return new VolunteerForm(
                name, email, reader, new VolunteerAnswers(Set.of(reader), Set.of(), Set.of(), helped()));
    }

    private Set<OrganizationId> helped() {
        return organizations.stream()
                .flatMap(ProfileInput::id)
                .map(OrganizationId::new)
                .collect(Collectors.toSet());
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
