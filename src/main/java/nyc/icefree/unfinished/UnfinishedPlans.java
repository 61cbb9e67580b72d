package nyc.icefree.unfinished;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.unfinished.UnfinishedRefused.Reason;
import nyc.icefree.unfinished.UnfinishedTable.Row;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The half-written plans of the acting person, which nobody else reads: no administrator, and nobody else of the same
 * organization. Each is there while they may plan for that organization. Nothing of it is recorded: it is done to nobody yet.
 */
@Service
public class UnfinishedPlans {
    /** Of one person. */
    public static final int MOST = 20;
    /** Texts in a dozen languages fit. */
    static final int LONGEST = 400_000;

    private final UnfinishedTable table;
    private final Vault vault;
    private final Memberships memberships;
    private final EventRights rights;
    private final EventPatterns patterns;
    private final PlaceForgetting places;
    private final Organizations organizations;
    private final CurrentActor actor;
    private final Clock clock;

    UnfinishedPlans(
            UnfinishedTable table,
            Vault vault,
            Memberships memberships,
            EventRights rights,
            EventPatterns patterns,
            PlaceForgetting places,
            Organizations organizations,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.vault = vault;
        this.memberships = memberships;
        this.rights = rights;
        this.patterns = patterns;
        this.places = places;
        this.organizations = organizations;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps what stands in a form. The same again changes nothing; what was discarded meanwhile is kept anew. Of one event or
     * template there may be several, each begun by itself.
     *
     * @param edition which was kept or taken up last here; 0 for none
     * @throws UnfinishedRefused when another tab or device kept more of it since, or its event has forgotten its place since
     */
    @StaffMay
    @Transactional
    public KeptEdition keep(UnfinishedId id, int edition, PlanSubject subject, PlanSoFar soFar) {
        var organization = organizationOf(subject, soFar);
        String text = PlanText.write(soFar);
        if (text.length() > LONGEST) {
            throw new UnfinishedRefused(Reason.TOO_LONG);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var next = new Row(id, edition + 1, organization, subject, vault.seal(key(), place(id), text), now);
        if (edition > 0 && table.replace(me(), next)) {
            return new KeptEdition(next.edition(), now);
        }
        var there = table.find(me(), id);
        if (there.isPresent()) {
            return theSame(there.get(), text);
        }
        add(next);
        return new KeptEdition(next.edition(), now);
    }

    /** Two editions that say the same are one: an answer that was lost on its way is given again. */
    private KeptEdition theSame(Row there, String text) {
        if (!read(there).equals(PlanText.read(text, there.organization()))) {
            throw new UnfinishedRefused(Reason.WRITTEN_ELSEWHERE);
        }
        return new KeptEdition(there.edition(), there.changedAt());
    }

    private void add(Row row) {
        if (table.isAnothers(me(), row.id())) {
            throw new NotYours();
        }
        if (table.count(me()) >= MOST) {
            throw new UnfinishedRefused(Reason.TOO_MANY);
        }
        try {
            table.add(me(), row);
        } catch (DuplicateKeyException atTheSameTime) {
            throw new UnfinishedRefused(Reason.WRITTEN_ELSEWHERE);
        }
    }

    /** To go on with; empty when it is not there for the actor. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<UnfinishedPlan> open(UnfinishedId id) {
        return table.find(me(), id).filter(this::mayWrite).map(this::plan);
    }

    /** What the actor has begun to change of an event and not saved, the newest first. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<UnfinishedPlan> ofEvent(EventId event) {
        return plans(table.of(me(), event));
    }

    /** Likewise of a template. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<UnfinishedPlan> ofTemplate(PatternId template) {
        return plans(table.of(me(), template));
    }

    /** All that the actor has begun, the newest first; at most {@link #MOST}. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<UnfinishedCard> mine() {
        var rows = table.of(me());
        if (rows.isEmpty()) {
            return List.of();
        }
        var may = memberships.of(me(), Right.PLAN);
        var names = organizations.cards(rows.stream().map(Row::organization).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> may.contains(row.organization()))
                .map(row -> card(row, names.get(row.organization())))
                .toList();
    }

    /** What is not there is discarded already. */
    @StaffMay
    @Transactional
    public void discard(UnfinishedId id) {
        if (!table.remove(me(), id) && table.isAnothers(me(), id)) {
            throw new NotYours();
        }
    }

    /** Saves what is written in the one transaction in which it is unfinished no more. */
    @StaffMay
    @Transactional
    public <T> T finish(UnfinishedId id, Supplier<T> saving) {
        discard(id);
        return saving.get();
    }

    private OrganizationId organizationOf(PlanSubject subject, PlanSoFar soFar) {
        if (subject.event() != null) {
            rights.require(actor.get(), Right.PLAN, subject.event());
            if (places.hasForgottenSince(subject.event(), Objects.requireNonNull(subject.version()))) {
                throw new UnfinishedRefused(Reason.PLACE_FORGOTTEN);
            }
            return rights.hostOf(subject.event()).orElseThrow(NotYours::new);
        }
        if (subject.template() != null) {
            return patterns.require(actor.get(), Right.PLAN, subject.template()).host();
        }
        memberships.require(actor.get(), Right.PLAN, soFar.host());
        return soFar.host();
    }

    private List<UnfinishedPlan> plans(List<Row> rows) {
        return rows.stream().filter(this::mayWrite).map(this::plan).toList();
    }

    private boolean mayWrite(Row row) {
        return memberships.may(me(), Right.PLAN, row.organization());
    }

    private UnfinishedPlan plan(Row row) {
        return new UnfinishedPlan(row.id(), row.edition(), row.subject(), read(row), row.changedAt());
    }

    private UnfinishedCard card(Row row, @Nullable OrganizationCard organization) {
        var form = read(row).form();
        return new UnfinishedCard(
                row.id(),
                row.subject(),
                form.words().stream()
                        .filter(words -> words.original())
                        .findFirst()
                        .map(words -> words.title().strip())
                        .orElse(""),
                organization == null ? "" : organization.name(),
                form.when().start(),
                row.changedAt());
    }

    private PlanSoFar read(Row row) {
        return PlanText.read(vault.open(key(), place(row.id()), row.sealed()), row.organization());
    }

    private static String place(UnfinishedId id) {
        return "unfinished_plan:sealed_text:" + id;
    }

    private KeyOwner key() {
        return KeyOwner.person(me().value());
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
