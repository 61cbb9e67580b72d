package nyc.icefree.proposals;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person proposes to change what is published, another agrees: an organizer of the host or of a co-host, or an
 * administrator where the host is not trusted; to other words of such a host an administrator alone. What of it is needed says
 * {@link AgreementRule}.
 */
@Service
public class Proposals {
    private final ProposalRepository repository;
    private final ProposalSeals seals;
    private final OpenProposals open;
    private final SeveralDates several;
    private final EventPlanning planning;
    private final Venues venues;
    private final CurrentActor actor;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Proposals(
            ProposalRepository repository,
            ProposalSeals seals,
            OpenProposals open,
            SeveralDates several,
            EventPlanning planning,
            Venues venues,
            CurrentActor actor,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.repository = repository;
        this.seals = seals;
        this.open = open;
        this.several = several;
        this.planning = planning;
        this.venues = venues;
        this.actor = actor;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Proposes to change one date; what need not wait ({@link Proposal#atOnce}) is saved at once. A proposal before this one is
     * overtaken.
     *
     * @param shifts what becomes of the event's shifts once somebody agrees
     * @throws nyc.icefree.refusals.FormRefused with every problem
     */
    @StaffMay
    @Transactional
    public void propose(EventId event, int version, EventDraft typed, ShiftHours shifts) {
        several.hold(event, Scope.THIS);
        var plan = planning.planOf(event).orElseThrow(NotYours::new);
        if (plan.version() != version) {
            throw new ChangedMeanwhile();
        }
        var form = planning.cleaned(typed);
        boolean byAdministrator = planning.check(event, form).needsApproval();
        planning.change(event, version, Proposal.atOnce(plan.draft(), form, byAdministrator));
        keep(event, form, byAdministrator, shifts, Scope.THIS, null);
    }

    /**
     * Proposes to change several dates of a series, for the room that has thought it out and saved what need not wait.
     *
     * @param date on which it is proposed
     * @param form of the date, cleaned
     * @param byAdministrator words, reach and co-hosts wait too
     */
    @InHouse
    @Transactional
    public void propose(
            EventId date,
            EventDraft form,
            boolean byAdministrator,
            ShiftHours shifts,
            Scope scope,
            ProposedSeries series) {
        keep(date, form, byAdministrator, shifts, scope, series);
    }

    private void keep(
            EventId event,
            EventDraft form,
            boolean byAdministrator,
            ShiftHours shifts,
            Scope scope,
            @Nullable ProposedSeries series) {
        var plan = open.plan(event);
        var described = form.venueToAdd();
        var where = form.where();
        waiting(event, series).forEach(StoredProposal::overtake);
        var proposal = new Proposal(
                UUID.randomUUID(),
                event,
                plan.version(),
                scope,
                series,
                form.when(),
                described == null ? where : where.at(venues.add(plan.host(), described)),
                byAdministrator ? HeldContent.of(form) : null,
                shifts,
                actor.get().mustBePerson(),
                clock.instant());
        repository.saveAndFlush(new StoredProposal(proposal, seals));
        announcements.publishEvent(new ChangeProposed(
                event, proposal.id(), form.when().slot().map(TimeSlot::startsAt).orElse(null)));
    }

    /** Of the same reach: at most one. */
    private List<StoredProposal> waiting(EventId event, @Nullable ProposedSeries series) {
        return series == null ? repository.openOfDate(event.value()) : repository.openOfSeries(series.id());
    }

    /**
     * Does all of it, or nothing.
     *
     * @throws ChangedMeanwhile when the event or its series is another one by now
     */
    @StaffMay
    @Transactional
    public DecidedProposal agree(UUID id) {
        var reach = repository.reach(id).orElseThrow(NotYours::new);
        several.hold(new EventId(reach.event()), reach.scope());
        var found = repository.lock(id).orElseThrow(NotYours::new);
        var proposal = open.theirs(found);
        open.mustBeTheirsToAgree(found);
        found.mustBeReadable(seals);
        found.agree(actor.get().mustBePerson(), clock.instant());
        repository.saveAndFlush(found);
        var before = open.plan(proposal.event());
        if (proposal.scope() == Scope.THIS) {
            planning.changeAgreed(
                    proposal.event(), proposal.eventVersion(), proposal.in(before.draft()), null, proposal.shifts());
        } else {
            several.carryOut(proposal);
        }
        return new DecidedProposal(proposal, before, open.plan(proposal.event()).version());
    }

    /** Also by whoever proposed it, who thought again. */
    @StaffMay
    @Transactional
    public void decline(UUID id) {
        var found = repository.lock(id).orElseThrow(NotYours::new);
        open.theirs(found);
        found.decline(actor.get().mustBePerson(), clock.instant());
    }

    /**
     * Takes back what the actor agreed to: it waits again, and people are told only if they have heard of the change.
     *
     * @throws ChangedMeanwhile when somebody has changed the event since
     * @throws ProposalRefused when somebody has proposed anew since
     */
    @StaffMay
    @Transactional
    public void takeBack(DecidedProposal decided) {
        var proposal = decided.proposal();
        var event = proposal.event();
        several.hold(event, proposal.scope());
        var found = repository.lock(proposal.id()).orElseThrow(NotYours::new);
        if (!found.isDecidedBy(actor.get().mustBePerson()) || !decided.canBeTakenBack()) {
            throw new NotYours();
        }
        open.mustHaveASay(found);
        if (open.plan(event).version() != decided.version()) {
            throw new ChangedMeanwhile();
        }
        if (!waiting(event, proposal.series()).isEmpty()) {
            throw new ProposalRefused(ProposalRefused.Reason.PROPOSED_ANEW);
        }
        var before = decided.before();
        planning.changeAgreed(event, decided.version(), before.draft(), before.version(), proposal.shifts());
        found.waitAgain(proposal, open.plan(event).version(), seals);
    }
}
