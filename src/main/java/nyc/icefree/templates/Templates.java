package nyc.icefree.templates;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.disclosure.PatternPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.EventRights;
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
import nyc.icefree.templates.TemplateTable.Row;
import nyc.icefree.text.SafeText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Templates of the actor's organizations, and those shared with all by administrators; others answer as not there. A shared
 * template hides from other organizations what its host shows only to its team.
 */
@Service
public class Templates {
    public static final int LONGEST_NAME = 120;

    private final TemplateTable table;
    private final EventPatterns patterns;
    private final EventRights rights;
    private final Organizations organizations;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final Clock clock;

    Templates(
            TemplateTable table,
            EventPatterns patterns,
            EventRights rights,
            Organizations organizations,
            Memberships memberships,
            CurrentActor actor,
            ActorAudit audit,
            Clock clock) {
        this.table = table;
        this.patterns = patterns;
        this.rights = rights;
        this.organizations = organizations;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Templates that the actor may use, by name, at most 500. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<TemplateCard> list() {
        var mine = mine();
        var rows = table.sharedOr(mine);
        var facts = patterns.facts(
                rows.stream().map(row -> new PatternId(row.pattern())).toList());
        var hosts = organizations.cards(
                facts.values().stream().map(PatternFacts::host).collect(Collectors.toSet()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(facts.get(new PatternId(row.pattern()))).stream()
                        .map(pattern -> card(row, pattern, hosts, isOf(row, mine))))
                .toList();
    }

    /** Contains nothing of the place, which only the host may know. */
    private static TemplateCard card(
            Row row, PatternFacts pattern, Map<OrganizationId, OrganizationCard> hosts, boolean mine) {
        var host = hosts.get(pattern.host());
        return new TemplateCard(
                pattern.id(),
                row.name(),
                row.shared(),
                mine,
                pattern.kind(),
                host == null ? "" : host.name(),
                pattern.slot(),
                pattern.spoken(),
                pattern.interpreted(),
                pattern.capacity());
    }

    /** Form for a new event, with the template's hours but no date; empty when the actor may not use the template. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<EventDraft> form(PatternId template) {
        return usable(template)
                .flatMap(row -> patterns.find(template)
                        .map(PatternPlan::draft)
                        .map(draft -> isOf(row, mine()) ? draft : withoutPlace(draft)));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public TemplatePlan open(PatternId template) {
        var row = own(template);
        return new TemplatePlan(
                row.name(),
                patterns.find(template).orElseThrow(NotYours::new),
                patterns.require(actor.get(), Right.PLAN, template));
    }

    /**
     * Events that were planned from it stay.
     *
     * @throws Refused with every problem
     */
    @StaffMay
    @Transactional
    public void change(PatternId template, int version, EventDraft form) {
        var row = own(template);
        patterns.change(template, version, form);
        note(row);
    }

    private static EventDraft withoutPlace(EventDraft draft) {
        var told = draft.visibility().openToAll() ? draft : draft.withoutInstructions();
        return told.with(Where.NOT_SAID.attended(draft.where().attendance(), ""));
    }

    /** Makes a draft event of the host, with the template's shifts and checklist. */
    @StaffMay
    @Transactional
    public EventId plan(PatternId template, OrganizationId host, EventDraft form) {
        if (usable(template).isEmpty()) {
            throw new NotYours();
        }
        return patterns.plan(template, host, form);
    }

    /** @throws Refused when the name is missing, too long or taken */
    @StaffMay
    @Transactional
    public PatternId keep(EventId event, String name) {
        rights.require(actor.get(), Right.PLAN, event);
        var host = rights.hostOf(event).orElseThrow(NotYours::new);
        var template = patterns.keep(event);
        table.add(template.value(), host.value(), checked(name, host.value(), template.value()), clock.instant());
        audit.note(AuditedAct.EVENT_DRAFTED, template.value(), host.value());
        return template;
    }

    /** @throws Refused when the name is missing, too long or taken */
    @StaffMay
    @Transactional
    public void rename(PatternId template, String name) {
        var row = own(template);
        table.rename(row.pattern(), checked(name, row.organization(), row.pattern()));
        note(row);
    }

    /** Hides it, and deletes it after {@link nyc.icefree.retention.Retention#templates()}. Events planned from it stay. */
    @StaffMay
    @Transactional
    public void remove(PatternId template) {
        var row = own(template);
        table.remove(row.pattern(), clock.instant());
        note(row);
    }

    @StaffMay
    @Transactional
    public void restore(PatternId template) {
        var row = own(template);
        table.restore(row.pattern());
        note(row);
    }

    /** Only for an administrator who is also an organizer of its host. */
    @AdministratorsMay
    @Transactional
    public void share(PatternId template, boolean withAll) {
        var row = own(template);
        table.share(row.pattern(), withAll);
        note(row);
    }

    private String checked(String typed, UUID organization, UUID itself) {
        var name = SafeText.line(typed);
        if (!SafeText.isName(name)) {
            throw new Refused(TemplateRefused.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refused(TemplateRefused.NAME_TOO_LONG);
        }
        if (table.taken(organization, name, itself)) {
            throw new Refused(TemplateRefused.NAME_TAKEN);
        }
        return name;
    }

    private Optional<Row> usable(PatternId template) {
        var mine = mine();
        return table.find(template.value()).filter(row -> !row.removed() && (row.shared() || isOf(row, mine)));
    }

    private Row own(PatternId template) {
        var row = table.find(template.value()).orElseThrow(NotYours::new);
        memberships.require(Right.PLAN, new OrganizationId(row.organization()));
        return row;
    }

    private Set<OrganizationId> mine() {
        return memberships.of(actor.get().mustBePerson(), Right.PLAN);
    }

    private static boolean isOf(Row row, Set<OrganizationId> organizations) {
        return organizations.contains(new OrganizationId(row.organization()));
    }

    private void note(Row row) {
        audit.note(AuditedAct.EVENT_CHANGED, row.pattern(), row.organization());
    }

    public record TemplatePlan(String name, PatternPlan pattern, PatternFacts facts) {}
}
