package nyc.icefree.site.events;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.OrganizationPage;
import nyc.icefree.partners.Organizations;
import nyc.icefree.site.Option;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Neighbourhoods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class Choices {
    private final Organizations organizations;
    private final Neighbourhoods neighbourhoods;

    Choices(Organizations organizations, Neighbourhoods neighbourhoods) {
        this.organizations = organizations;
        this.neighbourhoods = neighbourhoods;
    }

    List<Option> when(Words words, List<YearMonth> months, @Nullable String chosen) {
        return Stream.concat(
                        Spans.NAMED.stream()
                                .map(span ->
                                        new Option(span, words.get("site.agenda.when." + span), span.equals(chosen))),
                        months.stream()
                                .map(month -> new Option(
                                        month.toString(),
                                        words.month(month),
                                        month.toString().equals(chosen))))
                .toList();
    }

    public List<Option> kinds(Words words, @Nullable EventKind chosen) {
        return Arrays.stream(EventKind.values())
                .map(kind -> new Option(kind.slug(), words.of(kind), kind == chosen))
                .toList();
    }

    public List<Option> areas(Words words, @Nullable Area chosen) {
        return areas(words, chosen == null ? Set.of() : Set.of(chosen));
    }

    public List<Option> areas(Words words, Set<Area> chosen) {
        return words.city().areas().stream()
                .map(area -> new Option(area.slug(), words.of(area), chosen.contains(area)))
                .toList();
    }

    /** By name in the reader's order. */
    public List<Option> languages(Words words, @Nullable Language chosen) {
        return languages(words, chosen == null ? Set.of() : Set.of(chosen));
    }

    public List<Option> languages(Words words, Set<Language> chosen) {
        var order = Collator.getInstance(words.language().locale());
        return Language.SPOKEN.stream()
                .map(language -> new Option(
                        language.tag(),
                        words.of(language),
                        chosen.contains(language),
                        new LanguageNames(words).own(language).orElse(null)))
                .sorted(Comparator.comparing(Option::label, order))
                .toList();
    }

    /** As {@link #languages}, but {@link #ownLanguages} first: the others may be folded away. */
    public List<Option> ownLanguagesFirst(Words words, Set<Language> chosen) {
        var own = ownLanguages(words.language()).stream().map(Language::tag).collect(Collectors.toSet());
        return languages(words, chosen).stream()
                .sorted(Comparator.comparing(language -> !own.contains(language.value())))
                .toList();
    }

    /** What the reader speaks, and what the whole site is written in. */
    public static Set<Language> ownLanguages(Language reader) {
        return Stream.concat(reader.spoken().stream(), Language.READ.stream())
                .filter(Language.SPOKEN::contains)
                .collect(Collectors.toSet());
    }

    List<Option> near(@Nullable String chosen) {
        return neighbourhoods.all().stream()
                .map(one -> new Option(one.slug(), one.name(), one.slug().equals(chosen)))
                .toList();
    }

    public List<Option> organizations(@Nullable String chosen) {
        return organizations.listed().stream()
                .map(card -> new Option(card.slug(), card.name(), card.slug().equals(chosen)))
                .toList();
    }

    Map<String, OrganizationId> organizationIds() {
        return organizations.listed().stream()
                .collect(Collectors.toMap(OrganizationCard::slug, OrganizationCard::id, (one, other) -> one));
    }

    /** The present slug of the organization that has or had this one; null when there is none. */
    @Nullable
    String organization(Language reader, @Nullable String slug) {
        return slug == null
                ? null
                : organizations.bySlug(slug, reader).map(OrganizationPage::slug).orElse(null);
    }

    List<Option> access(Words words, Set<AccessFact> chosen) {
        return AccessFact.LOOKED_FOR.stream()
                .map(fact -> new Option(fact.slug(), words.of(fact), chosen.contains(fact)))
                .toList();
    }

    MixedLine label(Words words, String name, String value) {
        return name.equals("language")
                ? new LanguageNames(words).of(List.of(new Language(value)))
                : MixedLine.of(plainLabel(words, name, value));
    }

    private String plainLabel(Words words, String name, String value) {
        return switch (name) {
            case "q" -> words.get("site.agenda.asked.text", "text", value);
            case "from" -> words.get("site.agenda.asked.from", "date", date(words, value));
            case "to" -> words.get("site.agenda.asked.to", "date", date(words, value));
            case "when" ->
                AgendaQuery.month(value).map(words::month).orElseGet(() -> words.get("site.agenda.when." + value));
            case "near" -> words.get("site.agenda.near.title", "place", labelIn(near(null), value));
            case "kind" -> labelIn(kinds(words, null), value);
            case "area" -> labelIn(areas(words, Set.of()), value);
            case "access" -> labelIn(access(words, Set.of()), value);
            default ->
                organizations.listed().stream()
                        .filter(card -> card.slug().equals(value))
                        .map(OrganizationCard::name)
                        .findFirst()
                        .orElse(value);
        };
    }

    private static String date(Words words, String typed) {
        return AgendaQuery.date(typed).map(words::date).orElse(typed);
    }

    private static String labelIn(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
