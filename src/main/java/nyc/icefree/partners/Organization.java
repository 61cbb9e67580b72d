package nyc.icefree.partners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organization")
class Organization {
    @Id
    private UUID id;

    @Version
    private int version;

    private String slug;
    private String name;
    private @Nullable String website;
    private String areas;
    private boolean trusted;
    private boolean active;

    @Column(name = "runs_campaign")
    private boolean runsCampaign;

    @Column(name = "second_person")
    private boolean secondPerson;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "coordinator_ended_at")
    private @Nullable Instant coordinatorEndedAt;

    @Formula("(select l.version from organization_logo l where l.organization = id and l.shown = true)")
    private @Nullable String logo;

    @ElementCollection
    @CollectionTable(name = "organization_words", joinColumns = @JoinColumn(name = "organization"))
    @MapKeyColumn(name = "language")
    @Column(name = "description")
    private Map<String, String> descriptions = new HashMap<>();

    protected Organization() {}

    Organization(String slug, OrganizationForm form, Instant now) {
        id = UUID.randomUUID();
        this.slug = slug;
        createdAt = now;
        active = true;
        secondPerson = true;
        name = SafeText.line(form.name());
        areas = "";
        change(form);
    }

    final void change(OrganizationForm form) {
        name = SafeText.line(form.name());
        website = form.website() == null || form.website().isBlank()
                ? null
                : form.website().strip();
        areas = String.join(",", new TreeSet<>(form.areas()));
        Map<String, String> written = form.descriptions().entrySet().stream()
                .filter(e -> !e.getValue().isBlank())
                .collect(Collectors.toMap(e -> e.getKey().tag(), e -> SafeText.block(e.getValue())));
        descriptions.keySet().retainAll(written.keySet());
        descriptions.putAll(written);
    }

    void moveTo(String newSlug) {
        slug = newSlug;
    }

    /** A trusted organization needs no second person for changes, until somebody sets that. */
    void trust(boolean yes) {
        trusted = yes;
        secondPerson = !yes;
    }

    void askSecondPerson(boolean yes) {
        secondPerson = yes;
    }

    void activate(boolean yes) {
        active = yes;
    }

    void runCampaign(boolean yes) {
        runsCampaign = yes;
    }

    void coordinatorEnded(Instant now) {
        coordinatorEndedAt = now;
    }

    Optional<Instant> coordinatorEndedAt() {
        return Optional.ofNullable(coordinatorEndedAt);
    }

    UUID uuid() {
        return id;
    }

    int version() {
        return version;
    }

    String slug() {
        return slug;
    }

    OrganizationCard card() {
        return new OrganizationCard(new OrganizationId(id), slug, name, trusted, active, secondPerson, logo);
    }

    OrganizationForm form() {
        return new OrganizationForm(
                version,
                name,
                slug,
                website,
                areaSlugs(),
                descriptions.entrySet().stream()
                        .collect(Collectors.toMap(e -> new Language(e.getKey()), Map.Entry::getValue)));
    }

    /** Its page in the reader's language, else in English, else in any other. */
    OrganizationPage page(Language reader) {
        Language found = descriptions.containsKey(reader.tag())
                ? reader
                : descriptions.keySet().stream()
                        .min((a, b) -> rank(a) - rank(b))
                        .map(Language::new)
                        .orElse(reader);
        return new OrganizationPage(
                new OrganizationId(id),
                slug,
                name,
                descriptions.getOrDefault(found.tag(), ""),
                found,
                website,
                areaSlugs(),
                active,
                logo);
    }

    private static int rank(String tag) {
        return tag.equals(Language.ENGLISH.tag()) ? 0 : 1;
    }

    private Set<String> areaSlugs() {
        return Arrays.stream(areas.split(",")).filter(b -> !b.isEmpty()).collect(Collectors.toSet());
    }
}
