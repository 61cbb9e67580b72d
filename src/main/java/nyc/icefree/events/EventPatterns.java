package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.disclosure.PatternPlan;
import nyc.icefree.eventform.DraftCheck;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.FormCleaning;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.events.announced.PatternDeleting;
import nyc.icefree.events.announced.PatternKept;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.Actor;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class EventPatterns {
    private final EntityManager entities;
    private final EventPatternRepository patterns;
    private final EventRepository events;
    private final EventPlanning planning;
    private final EventVenues venues;
    private final Memberships memberships;
    private final Vault vault;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    EventPatterns(
            EntityManager entities,
            EventPatternRepository patterns,
            EventRepository events,
            EventPlanning planning,
            EventVenues venues,
            Memberships memberships,
            Vault vault,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.entities = entities;
        this.patterns = patterns;
        this.events = events;
        this.planning = planning;
        this.venues = venues;
        this.memberships = memberships;
        this.vault = vault;
        this.announcements = announcements;
        this.clock = clock;
    }

    @CallerDecides
    @Transactional
    public PatternId keep(EventId from) {
        var event = events.findById(from.value()).orElseThrow(NotYours::new);
        var pattern = new PatternId(UUID.randomUUID());
        entities.persist(new EventPattern(pattern.value(), event));
        entities.flush();
        announcements.publishEvent(new PatternKept(from, pattern));
        return pattern;
    }

    /**
     * Starts a draft from the pattern; shifts and checklist follow.
     *
     * @param host for which the actor must organize
     * @throws Refused with every problem
     */
    @CallerDecides
    @Transactional
    public EventId plan(PatternId pattern, OrganizationId host, EventDraft form) {
        if (!patterns.existsById(pattern.value())) {
            throw new NotYours();
        }
        var made = planning.draft(host, form);
        announcements.publishEvent(new EventPlannedFrom(pattern, made));
        return made;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<PatternPlan> find(PatternId pattern) {
        return patterns.findById(pattern.value()).map(EventPattern::plan);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PatternId, PatternFacts> facts(Collection<PatternId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : patterns.findByIdIn(ids.stream().map(PatternId::value).toList()).stream()
                        .collect(Collectors.toMap(EventPattern::patternId, EventPattern::facts));
    }

    /** Locks it until the end of the transaction, so that nobody adds to it twice; empty when it is gone. */
    @CallerDecides
    @Transactional
    public Optional<PatternFacts> hold(PatternId pattern) {
        return patterns.lock(pattern.value()).map(EventPattern::facts);
    }

    /** @throws NotYours unless the actor has the right at the pattern's host */
    @CallerDecides
    @Transactional(readOnly = true)
    public PatternFacts require(Actor actor, Right right, PatternId pattern) {
        var facts = patterns.findById(pattern.value()).map(EventPattern::facts).orElseThrow(NotYours::new);
        memberships.require(right, facts.host());
        return facts;
    }

    /**
     * Events planned from it earlier stay as they are.
     *
     * @throws Refused with every problem
     * @throws ChangedMeanwhile for another version than the one shown
     */
    @CallerDecides
    @Transactional
    public void change(PatternId id, int version, EventDraft form) {
        var pattern = patterns.lock(id.value()).orElseThrow(NotYours::new);
        var typed = FormCleaning.draft(form.hostedWith(List.of()));
        var chosen = venues.chosen(typed, pattern.venue, false);
        var described = typed.where().newVenue();
        var place = described != null ? described : chosen == null ? null : chosen.facts();
        var passed = DraftCheck.passed(
                typed,
                pattern.host(),
                new DraftCheck.Known(venues.city(), Set.of(), place, null, true, false, List.of()),
                clock.instant());
        if (version != pattern.version) {
            throw new ChangedMeanwhile();
        }
        var venue = venues.made(pattern.host(), typed, chosen);
        pattern.change(passed.content(venue == null ? null : venue.id()));
    }

    @CallerDecides
    @Transactional
    public void remove(PatternId id) {
        var pattern = patterns.lock(id.value()).orElseThrow(NotYours::new);
        announcements.publishEvent(new PatternDeleting(id));
        patterns.delete(pattern);
        patterns.flush();
        if (vault.hasKey(KeyOwner.door(id.value()))) {
            vault.destroy(KeyOwner.door(id.value()));
        }
    }
}
