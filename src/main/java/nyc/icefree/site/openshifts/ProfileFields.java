package nyc.icefree.site.openshifts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.Refused;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.SkillChoice;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.springframework.stereotype.Component;

/** The fields of a volunteer's profile, at sign-up and on their own page. */
public record ProfileFields(
        ProfileInput typed,
        Problems problems,
        List<Option> letters,
        List<Option> languages,
        ChoicePart<Option> skills,
        List<Option> areas,
        ChoicePart<Option> organizations,
        List<OneLanguage> uses,
        List<Option> usual,
        List<Option> adult) {
    /** Keeps the page below 25,000 bytes: fewer when organizations' own skills are shown. */
    private static final int SHOWN = 50;

    private static final int SHOWN_WITH_OWN = 20;

    public record OneLanguage(String id, String name, List<Option> uses) {}

    @Component
    public static class Maker {
        private final Choices choices;
        private final Organizations organizations;
        private final Texts texts;

        Maker(Choices choices, Organizations organizations, Texts texts) {
            this.choices = choices;
            this.organizations = organizations;
            this.texts = texts;
        }

        public ProfileFields fields(
                Words words, ProfileInput typed, Problems problems, List<SkillChoice> own, LaterChoices later) {
            int shown = own.isEmpty() ? SHOWN : SHOWN_WITH_OWN;
            var spoken = Language.SPOKEN.stream()
                    .filter(language -> typed.languages().contains(language.tag()))
                    .collect(Collectors.toSet());
            return new ProfileFields(
                    typed,
                    problems,
                    Language.READ.stream()
                            .map(language -> new Option(
                                    language.tag(),
                                    texts.in(language).get("site.language.own-name"),
                                    language.tag().equals(typed.language())))
                            .toList(),
                    choices.languages(words, spoken),
                    ChoicePart.of(
                            Stream.concat(
                                            Arrays.stream(CommonSkill.values())
                                                    .map(skill -> option(skill, words.get(Words.key(skill)), typed)),
                                            own.stream().map(one -> option(one.skill(), name(words, one, own), typed)))
                                    .toList(),
                            Option::chosen,
                            later.skills(),
                            shown),
                    choices.areas(words, Set.copyOf(words.city().areas(typed.areas()))),
                    ChoicePart.of(
                            organizations.listed().stream()
                                    .map(card -> new Option(
                                            card.id().toString(),
                                            card.name(),
                                            typed.organizations()
                                                    .contains(card.id().toString())))
                                    .toList(),
                            Option::chosen,
                            later.organizations(),
                            own.isEmpty() ? SHOWN : SHOWN_WITH_OWN / 2),
                    Language.SPOKEN.stream()
                            .filter(language -> spoken.contains(language)
                                    || !typed.usesOf(language).isEmpty())
                            .map(language -> uses(words, language, typed))
                            .toList(),
                    Arrays.stream(FreeTime.values())
                            .map(one -> option(words, one, typed.usual()))
                            .toList(),
                    List.of(new Option("yes", words.get("site.profile.adult.yes"), typed.adult())));
        }
    }

    private static OneLanguage uses(Words words, Language language, ProfileInput typed) {
        return new OneLanguage(
                "uses-" + language.tag(),
                words.begin(words.of(language)),
                LanguageUse.in(language).stream()
                        .filter(use -> use != LanguageUse.converse(language))
                        .map(use -> option(words, use, typed.usesOf(language)))
                        .toList());
    }

    private static Option option(Words words, Enum<?> value, Set<String> chosen) {
        String slug = ProfileInput.slug(value);
        return new Option(slug, words.of(value), chosen.contains(slug));
    }

    private static Option option(Skill skill, String name, ProfileInput typed) {
        String slug = ProfileInput.slug(skill);
        return new Option(slug, name, typed.skills().contains(slug));
    }

    /** Names the organization when several have own skills, since two may use one name. */
    private static String name(Words words, SkillChoice own, List<SkillChoice> all) {
        boolean ofOne = all.stream().map(SkillChoice::of).distinct().count() == 1;
        if (ofOne) {
            return words.of(own.skill());
        }
        return words.get(
                "site.profile.skills.own",
                "skill",
                words.of(own.skill()),
                "organization",
                own.of().name());
    }

    public static Problems problems(Words words, Refused refused, ProfileInput typed) {
        return problems(words, refused, typed.name());
    }

    static Problems problems(Words words, Refused refused, String name) {
        return problems(words, refused).counted(words, "name", name, VolunteerForm.NAME_MAX);
    }

    public static Problems problems(Words words, Refused refused) {
        return new Problems(refused.require(VolunteerRefused.class).stream()
                .map(reason -> new Problems.Problem(
                        reason.field().name().toLowerCase(java.util.Locale.ROOT), words.why(reason)))
                .toList());
    }
}
