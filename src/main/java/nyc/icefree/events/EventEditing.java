package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.DraftCheck;
import nyc.icefree.eventform.DraftCheck.Known;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.FormCleaning;
import nyc.icefree.eventform.MoveCheck;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.announced.CoHostInvited;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventMoving;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.questions.QuestionRules;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.KnownVenue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one way in which a form becomes an event: checked, stored, audited and announced. Callers check who may. */
@Component
record EventEditing(
        EntityManager entities,
        EventVenues venues,
        PrivatePlaces privatePlaces,
        Organizations organizations,
        CurrentActor actor,
        EventSlugs slugs,
        TranslationMarks marks,
        QuestionRules questions,
        EventWordIndex index,
        Audit audit,
        EventAnnouncements announcements,
        ApplicationEventPublisher publisher,
        Clock clock) {
    Event draft(OrganizationId host, EventDraft form, @Nullable Event model) {
        var id = UUID.randomUUID();
        var typed = FormCleaning.draft(form);
        var chosen = venues.chosen(typed, null, false);
        var passed = DraftCheck.passed(typed, host, known(typed, chosen, null, model), clock.instant());
        var venue = venues.made(host, typed, chosen);
        var content = passed.content(venue == null ? null : venue.id());
        var event = new Event(id, content, slugs.free(id, content), clock.instant());
        event.welcome(venues.mine());
        privatePlaces.used(event, venue);
        event.findBy(SearchText.of(content, venue), index::next);
        entities.persist(event);
        note(AuditedAct.EVENT_DRAFTED, event);
        entities.flush();
        marks.saved(event, List.of());
        invite(event, Set.of());
        return event;
    }

    /**
     * @param agreed a second person has agreed, where one is needed to move the event; new public words of an untrusted
     *     host need an administrator
     * @param backTo as in {@link EventChanged}
     */
    void change(
            Event event, int version, EventDraft form, boolean agreed, @Nullable Integer backTo, ShiftHours shifts) {
        var host = new OrganizationId(event.host());
        var typed = FormCleaning.draft(form);
        var chosen = venues.chosen(typed, event.venue, agreed);
        var now = clock.instant();
        var passed = DraftCheck.passed(typed, host, known(typed, chosen, event, null), now);
        if (typed.where().newVenue() == null
                && passed.content(chosen == null ? null : chosen.id()).equals(event.content())) {
            return;
        }
        if (version != event.version) {
            throw new ChangedMeanwhile();
        }
        questions.mustNotBreak(event.id, event.rsvps.questions(), typed.rsvps().questions());
        var venue = venues.made(host, typed, chosen);
        var content = passed.content(venue == null ? null : venue.id());
        var card = card(event);
        mustBeAgreed(event, content, card, agreed);
        var asked = event.invited();
        var was = event.content();
        var slug = slugs.after(event, content);
        var slotBefore = event.slot;
        EventLife.mustKnowPlace(event, content, now);
        var change = event.change(content, venues.mine(), venue == null ? null : venue.area(), now);
        if (event.cancelReason != null && venues.tells(event, event.cancelReason)) {
            event.forgetReason();
        }
        event.rename(slug);
        marks.saved(event, was.words());
        privatePlaces.changed(event, was, venue);
        event.findBy(SearchText.of(content, venue), index::next);
        tell(event, card, change.timeOrPlace(), backTo);
        entities.flush();
        if (shifts == ShiftHours.MOVE) {
            moved(event, slotBefore);
        }
        invite(event, asked);
    }

    private void mustBeAgreed(Event event, EventContent next, OrganizationCard card, boolean agreed) {
        if (!agreed
                && card.secondPerson()
                && event.isPublic()
                && event.content().movesTo(next)) {
            throw new Refused(PlanningRefused.SECOND_PERSON_NEEDED);
        }
        if (!(agreed && actor.get().administrator()) && needsApproval(event, next, card)) {
            throw new Refused(PlanningRefused.APPROVAL_NEEDED);
        }
    }

    private void tell(Event event, OrganizationCard card, boolean timeOrPlace, @Nullable Integer backTo) {
        if (event.state == EventState.DRAFT) {
            audit.noteTyping(actor.get().mustBePerson().value(), AuditedAct.EVENT_CHANGED, event.id, event.host());
        } else {
            note(AuditedAct.EVENT_CHANGED, event);
        }
        if (event.state == EventState.APPROVED && !card.trusted()) {
            event.resubmit(event.publishAt);
            announcements.submitted(event);
        }
        if (event.isPublic()) {
            announcements.changedByActor(event, timeOrPlace, backTo);
        }
    }

    void moved(Event event, TimeSlot from) {
        if (!from.equals(event.slot)) {
            publisher.publishEvent(new EventMoving(new EventId(event.id), from, event.slot, event.isPublic()));
        }
    }

    MoveCheck check(Event event, EventDraft form) {
        EventLife.mustBeChangeable(event);
        var typed = FormCleaning.draft(form);
        var chosen = venues.chosen(typed, event.venue, false);
        var content = DraftCheck.passed(
                        typed, new OrganizationId(event.host()), known(typed, chosen, event, null), clock.instant())
                .content(chosen == null ? null : chosen.id());
        if (typed.where().newVenue() == null) {
            EventLife.mustKnowPlace(event, content, clock.instant());
        }
        boolean moves = event.isPublic()
                && (typed.where().newVenue() != null || event.content().movesTo(content));
        boolean changes = typed.where().newVenue() != null || !content.equals(event.content());
        boolean otherTime = !content.slot().equals(event.slot);
        var card = card(event);
        return new MoveCheck(
                changes,
                moves,
                moves && card.secondPerson(),
                !card.trusted() && (moves || needsApproval(event, content, card)),
                otherTime ? content.slot() : null);
    }

    /** An approved event of an untrusted host needs approval again when it says more to the public. */
    private static boolean needsApproval(Event event, EventContent next, OrganizationCard card) {
        return event.isPublic() && !card.trusted() && event.content().saysMoreBy(next);
    }

    private void invite(Event event, Set<UUID> askedBefore) {
        event.invited().stream()
                .filter(organization -> !askedBefore.contains(organization))
                .forEach(organization -> publisher.publishEvent(new CoHostInvited(
                        new EventId(event.id), new OrganizationId(organization), announcements.flushed(event))));
    }

    OrganizationCard card(Event event) {
        var host = new OrganizationId(event.host());
        return Objects.requireNonNull(organizations.cards(Set.of(host)).get(host), "the host is gone");
    }

    PublishDecision decide(Event event) {
        return PublishDecision.of(
                event,
                venues.of(event),
                organizations.cards(Set.of(new OrganizationId(event.host()))),
                clock.instant());
    }

    void publish(Event event) {
        venues.mustNotTell(event);
        event.publish(venues.areaOf(event), clock.instant());
        notePublished(event);
        announcements.published(event);
    }

    void notePublished(Event event) {
        audit.note(actorOrNobody(), AuditedAct.EVENT_PUBLISHED, event.id, event.host());
    }

    Set<OrganizationId> active(Set<OrganizationId> asked) {
        return asked.isEmpty()
                ? new HashSet<>()
                : organizations.cards(asked).values().stream()
                        .filter(OrganizationCard::active)
                        .map(OrganizationCard::id)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    void note(AuditedAct act, Event event) {
        audit.note(actor.get().mustBePerson().value(), act, event.id, event.host());
    }

    private @Nullable UUID actorOrNobody() {
        var person = actor.get().person();
        return person == null ? null : person.value();
    }

    private Known known(EventDraft typed, @Nullable KnownVenue chosen, @Nullable Event event, @Nullable Event model) {
        var coHosts = active(new HashSet<>(typed.coHosts()));
        if (event != null) {
            event.allHostsInOrder().forEach(h -> coHosts.add(new OrganizationId(h)));
        }
        return new Known(
                venues.city(),
                coHosts,
                typed.where().newVenue() != null ? typed.where().newVenue() : chosen == null ? null : chosen.facts(),
                event != null && event.state == EventState.PUBLISHED ? event.slot : null,
                false,
                model != null && model.placeForgotten,
                questions.ownWords(typed.rsvps().questions()));
    }
}
