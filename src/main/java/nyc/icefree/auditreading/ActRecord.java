package nyc.icefree.auditreading;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.audit.AuditChain;
import nyc.icefree.audit.AuditFilter;
import nyc.icefree.audit.AuditRow;
import nyc.icefree.audit.AuditSearch;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.search.ListPart;
import nyc.icefree.signin.StaffCards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit record as people read it. Reading is recorded too; it cannot be exported. */
@Service
public class ActRecord {
    private static final int MOST = 200;
    private static final UUID ALL = new UUID(0, 0);
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private final AuditSearch rows;
    private final AuditChain chain;
    private final ActorAudit audit;
    private final Memberships memberships;
    private final Organizations organizations;
    private final PeopleDirectory people;
    private final StaffCards staff;
    private final CurrentActor current;

    ActRecord(
            AuditSearch rows,
            AuditChain chain,
            ActorAudit audit,
            Memberships memberships,
            Organizations organizations,
            PeopleDirectory people,
            StaffCards staff,
            CurrentActor current) {
        this.rows = rows;
        this.chain = chain;
        this.audit = audit;
        this.memberships = memberships;
        this.organizations = organizations;
        this.people = people;
        this.staff = staff;
        this.current = current;
    }

    /** Organizations whose record the actor may read: their own for a coordinator, all for an administrator. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> whose() {
        return current.get().administrator() ? organizations.all() : memberships.mine(Right.LEAD);
    }

    /**
     * Staff whose acts the actor may read, with their names.
     *
     * @throws NotYours unless the actor is an administrator or a coordinator
     */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<PersonId, String> doers() {
        var last = rows.lastActs(allowed(new RecordFilter(null, Set.of(), null, Instant.EPOCH, LAST)));
        var opened = staff.openedAt(last.keySet().stream().map(PersonId::new).toList());
        return staff
                .cards(opened.keySet().stream()
                        .filter(who ->
                                !last.getOrDefault(who.value(), Instant.EPOCH).isBefore(opened.getOrDefault(who, LAST)))
                        .toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, card -> card.getValue().name()));
    }

    /**
     * Newest first, at most 200 lines.
     *
     * @throws NotYours unless the actor is an administrator or a coordinator
     */
    @StaffMay
    @Transactional
    public ListPart<RecordLine> read(RecordFilter asked, int offset, int limit) {
        var filter = allowed(asked);
        var organization = asked.organization();
        audit.noteReading(
                AuditedAct.RECORD_READ,
                organization == null ? ALL : organization.value(),
                organization == null ? null : organization.value());
        var found = rows.find(filter, offset, Math.min(limit, MOST));
        var opened = staff.openedAt(ids(found.stream().map(AuditRow::who)));
        var doers = names(opened.keySet());
        var things = names(people.staffAmong(ids(found.stream().map(AuditRow::thing))));
        var cards = organizations.cards(found.stream()
                .map(AuditRow::organization)
                .filter(Objects::nonNull)
                .distinct()
                .map(OrganizationId::new)
                .toList());
        return new ListPart<>(
                found.stream()
                        .map(row -> line(row, asStaff(row, opened) ? doers.get(row.who()) : null, things, cards))
                        .toList(),
                rows.count(filter));
    }

    /** The end of the record's hash chain. A copy kept elsewhere shows when the last rows are cut off. */
    @StaffMay
    @Transactional(readOnly = true)
    public AuditChain.Head head() {
        if (whose().isEmpty()) {
            throw new NotYours();
        }
        return chain.head();
    }

    private AuditFilter allowed(RecordFilter asked) {
        var organization = asked.organization();
        if (organization != null && organizations.cards(Set.of(organization)).isEmpty()) {
            throw new NotYours();
        }
        if (current.get().administrator()) {
            return filter(asked, organization == null ? null : Set.of(organization.value()));
        }
        var mine = whose().stream().map(card -> card.id().value()).collect(Collectors.toSet());
        if (mine.isEmpty()) {
            throw new NotYours();
        }
        if (organization != null && !mine.contains(organization.value())) {
            throw NotYours.of(organization.value());
        }
        return filter(asked, organization == null ? mine : Set.of(organization.value()));
    }

    /** Keeps only rows since the person opened a staff account: older rows would reveal that they were here before. */
    private AuditFilter filter(RecordFilter asked, @Nullable Set<UUID> organizations) {
        var from = asked.from();
        if (asked.who() != null) {
            var opened = staff.openedAt(Set.of(asked.who())).getOrDefault(asked.who(), Instant.MAX);
            from = opened.isAfter(asked.until()) ? asked.until() : opened.isAfter(from) ? opened : from;
        }
        return new AuditFilter(
                organizations,
                asked.acts(),
                asked.who() == null ? null : asked.who().value(),
                from,
                asked.until());
    }

    private static List<PersonId> ids(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).distinct().map(PersonId::new).toList();
    }

    private Map<UUID, String> names(Collection<PersonId> ids) {
        var names = new HashMap<UUID, String>();
        staff.cards(ids).forEach((person, card) -> names.put(person.value(), card.name()));
        return names;
    }

    private static boolean asStaff(AuditRow row, Map<PersonId, Instant> opened) {
        var who = row.who();
        var since = who == null ? null : opened.get(new PersonId(who));
        return since != null && !row.at().isBefore(since);
    }

    private static RecordLine line(
            AuditRow row,
            @Nullable String name,
            Map<UUID, String> things,
            Map<OrganizationId, OrganizationCard> organizations) {
        @Nullable UUID who = row.who();
        @Nullable UUID thing = row.thing();
        @Nullable UUID organization = row.organization();
        OrganizationCard card = organization == null ? null : organizations.get(new OrganizationId(organization));
        return new RecordLine(
                row.at(),
                who == null ? RecordLine.Doer.THE_APP : name == null ? RecordLine.Doer.SOMEBODY : RecordLine.Doer.STAFF,
                name,
                row.act(),
                thing == null ? null : things.get(thing),
                row.act().isAboutEvent() ? thing : null,
                card == null ? null : card.name());
    }
}
