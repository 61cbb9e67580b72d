package nyc.icefree.partnercalendars;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an organization's people manage its calendars, and administrators decide about them. */
@Service
public class Sources {

    private final SourceRepository sources;
    private final SourceReading reading;
    private final SourceLook look;
    private final SourceSecrets secrets;
    private final SourceRights rights;
    private final SourceEntries entries;
    private final EntryPublishing publishing;
    private final Events events;
    private final Organizations organizations;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final Clock clock;

    Sources(
            SourceRepository sources,
            SourceReading reading,
            SourceLook look,
            SourceSecrets secrets,
            SourceRights rights,
            SourceEntries entries,
            EntryPublishing publishing,
            Events events,
            Organizations organizations,
            Memberships memberships,
            CurrentActor actor,
            ActorAudit audit,
            Clock clock) {
        this.sources = sources;
        this.reading = reading;
        this.look = look;
        this.secrets = secrets;
        this.rights = rights;
        this.entries = entries;
        this.publishing = publishing;
        this.events = events;
        this.organizations = organizations;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Previews the calendar and keeps nothing. Not in a transaction, since it calls another server; limited per
     * person, and for untrusted organizations to approved servers.
     */
    @StaffMay
    public SourcePreview preview(OrganizationId organization, SourceForm form) {
        memberships.require(Right.IMPORT, organization);
        return look.into(card(organization), form);
    }

    /** Syncs from now on for a trusted organization; else an administrator approves it first. */
    @StaffMay
    @Transactional
    public SourceId add(OrganizationId organization, SourceForm form) {
        memberships.require(Right.IMPORT, organization);
        String name = SafeText.line(form.name());
        if (!SafeText.isName(name)) {
            throw new Refused(SourceRefused.NAME_MISSING);
        }
        if (name.length() > SourceForm.NAME_MAX) {
            throw new Refused(SourceRefused.NAME_TOO_LONG);
        }
        String address = reading.address(form.address()).toString();
        String mark = secrets.mark(organization.value(), address);
        if (sources.existsByOrganizationAndAddressMark(organization.value(), mark)) {
            throw new Refused(SourceRefused.KNOWN_ALREADY);
        }
        var id = UUID.randomUUID();
        var named = new SourceForm(address, name, form.language(), form.kind(), form.floating());
        sources.save(new Source(
                id,
                organization.value(),
                named,
                secrets.seal(id, address),
                mark,
                card(organization).trusted(),
                clock.instant()));
        note(id);
        return new SourceId(id);
    }

    @AdministratorsMay
    @Transactional
    public void approve(SourceId id) {
        sources.lock(id.value()).orElseThrow(NotYours::new).approve(clock.instant());
        note(id.value());
    }

    @StaffMay
    @Transactional
    public void pause(SourceId id, boolean paused) {
        var source = rights.mine(id);
        if (paused) {
            source.pause();
        } else {
            source.goOn(clock.instant());
        }
        note(id.value());
    }

    @StaffMay
    @Transactional
    public void fetchSoon(SourceId id) {
        rights.mine(id).fetchSoon(clock.instant());
    }

    @StaffMay
    @Transactional
    public void kind(SourceId id, EventKind kind) {
        var source = rights.mine(id);
        source.makes(kind);
        note(id.value());
    }

    @StaffMay
    @Transactional
    public void takeSmaller(SourceId id) {
        var source = rights.mine(id);
        source.takeSmaller(clock.instant());
        note(id.value());
    }

    /** @param keepEvents as events of the organization; otherwise coming ones are withdrawn */
    @StaffMay
    @Transactional
    public void remove(SourceId id, boolean keepEvents) {
        var source = rights.mine(id);
        if (!keepEvents) {
            entries.of(source.id).stream().filter(i -> i.state().isHere()).forEach(publishing::gone);
        }
        entries.forget(source.id);
        secrets.forget(source.id);
        note(id.value());
        sources.delete(source);
    }

    /** Those of the actor's organizations, by organization and name; administrators see all. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<SourceRow> list() {
        return rows(rights.seen()).stream()
                .sorted(Comparator.comparing(
                                (SourceRow row) -> row.organization().name())
                        .thenComparing(SourceRow::name)
                        .thenComparing(row -> row.id().value()))
                .toList();
    }

    /** Empty when the actor may not see it. */
    @StaffMay
    @Transactional(readOnly = true)
    public java.util.Optional<SourcePage> page(SourceId id) {
        return rights.seen(id).map(source -> {
            var all = entries.of(source.id);
            return new SourcePage(
                    row(source),
                    source.lastFetchAt,
                    source.nextFetchAt,
                    source.entries,
                    source.kind,
                    all.stream()
                            .filter(i -> i.said().slot().endsAt().isAfter(clock.instant()))
                            .limit(500)
                            .map(this::line)
                            .toList(),
                    rights.leftOut(source.id));
        });
    }

    /** Silent calendars of the actor's organizations, and any with something that the actor can decide. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<SourceNeed> needs() {
        var mine = rights.mine();
        boolean administrator = actor.get().administrator();
        var seen = rights.seen();
        var all = entries.waiting(seen.stream().map(source -> source.id).toList());
        return seen.stream()
                .map(source -> {
                    var waiting = all.getOrDefault(source.id, SourceEntries.Waiting.NOTHING);
                    boolean own = mine.contains(source.organization);
                    boolean smaller = source.problem == SourceProblem.MUCH_SMALLER;
                    int decide = (own ? waiting.alike() + (smaller ? 1 : 0) : 0)
                            + (administrator ? waiting.fresh() : 0)
                            + (administrator && source.state == SourceState.PROPOSED ? 1 : 0);
                    return new SourceNeed(
                            new SourceId(source.id), source.name, own && source.silent(clock.instant()), decide);
                })
                .filter(need -> need.silent() || need.decide() > 0)
                .sorted(java.util.Comparator.comparing(SourceNeed::name))
                .toList();
    }

    private SourcePage.Line line(SourceEntry item) {
        var alike = item.state().isHere() && item.looksLike() != null
                ? events.view(new EventId(item.looksLike()), Audience.PUBLIC).orElse(null)
                : null;
        return new SourcePage.Line(
                item.id(),
                item.version(),
                item.said().title(),
                item.said().description(),
                item.said().slot(),
                place(item),
                item.said().online() != null,
                item.state(),
                item.event() == null ? null : new EventId(item.event()),
                alike);
    }

    private @Nullable String place(SourceEntry item) {
        if (item.event() == null) {
            return item.said().place();
        }
        var event = new EventId(item.event());
        var plan = item.state().waits() ? events.plans(Set.of(event)).get(event) : null;
        return plan != null && plan.draft().visibility().openToAll()
                ? item.said().place()
                : null;
    }

    private OrganizationCard card(OrganizationId id) {
        return java.util.Objects.requireNonNull(organizations.cards(Set.of(id)).get(id), "an organization is gone");
    }

    private void note(UUID id) {
        audit.note(
                AuditedAct.SOURCE_CHANGED,
                id,
                sources.findById(id).map(s -> s.organization).orElse(null));
    }

    /** @param silent unreadable for a day, or gone */
    public record SourceNeed(SourceId id, String name, boolean silent, int decide) {}

    private SourceRow row(Source source) {
        return rows(List.of(source)).getFirst();
    }

    private List<SourceRow> rows(List<Source> found) {
        var waiting = entries.waiting(found.stream().map(source -> source.id).toList());
        var owners = organizations.cards(found.stream()
                .map(source -> new OrganizationId(source.organization))
                .distinct()
                .toList());
        var mine = rights.mine();
        return found.stream()
                .map(source -> row(
                        source,
                        Objects.requireNonNull(
                                owners.get(new OrganizationId(source.organization)), "an organization is gone"),
                        waiting.getOrDefault(source.id, SourceEntries.Waiting.NOTHING),
                        mine.contains(source.organization)))
                .toList();
    }

    private SourceRow row(Source source, OrganizationCard owner, SourceEntries.Waiting waiting, boolean mine) {
        var address = secrets.address(source).orElse(null);
        return new SourceRow(
                new SourceId(source.id),
                owner,
                source.name,
                address,
                source.state,
                source.lastGoodAt,
                address == null ? SourceProblem.ADDRESS_LOST : source.problem,
                waiting.taken(),
                waiting.alike() + waiting.fresh(),
                mine);
    }
}
