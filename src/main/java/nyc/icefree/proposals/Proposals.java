package nyc.icefree.proposals;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person proposes a change of a published event, another agrees: an organizer of the host or a co-host, or an administrator
 * while the host is not trusted. {@link AgreementRule} says who is needed.
 */
@Service
public class Proposals {
    public static final int LONGEST_REASON = 1_000;

    private final ProposalRepository repository;
    private final ProposalForms forms;
    private final AgreementRule rule;
    private final SeveralDates several;
    private final EventPlanning planning;
    private final EventRights rights;
    private final Venues venues;
    private final CurrentActor actor;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Proposals(
            ProposalRepository repository,
            ProposalForms forms,
            AgreementRule rule,
            SeveralDates several,
            EventPlanning planning,
            EventRights rights,
            Venues venues,
            CurrentActor actor,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.repository = repository;
        this.forms = forms;
        this.rule = rule;
        this.several = several;
        this.planning = planning;
        this.rights = rights;
        this.venues = venues;
        this.actor = actor;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Proposes a change of one date; replaces the same person's earlier proposal.
     *
     * @param shifts what happens to the event's shifts on agreement
     * @throws Refused with every problem
     * @throws Refused while somebody else's proposal waits
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
        propose(event, form, planning.check(event, form).needsApproval(), shifts, Scope.THIS, null);
    }

    /**
     * For dates of a series.
     *
     * @param form cleaned
     * @param series null for the date alone
     */
    @CallerDecides
    @Transactional
    public void propose(
            EventId date,
            EventDraft form,
            boolean byAdministrator,
            ShiftHours shifts,
            Scope scope,
            @Nullable ProposedSeries series) {
        replace(
                series == null
                        ? repository.findByEventAndSeriesIsNull(date.value())
                        : repository.findBySeries(series.id()));
        var described = form.venueToAdd();
        var host = planning.plan(date).orElseThrow(NotYours::new).host();
        var proposal = new Proposal(
                UUID.randomUUID(),
                date,
                scope,
                series,
                described == null ? form : form.with(form.where().at(venues.add(host, described))),
                byAdministrator,
                shifts,
                actor.get().mustBePerson(),
                clock.instant());
        repository.saveAndFlush(new StoredProposal(proposal, forms.seal(date, proposal.id(), proposal.form())));
        announcements.publishEvent(new ChangeProposed(
                date, proposal.id(), form.when().slot().map(TimeSlot::startsAt).orElse(null)));
    }

    private void replace(List<StoredProposal> before) {
        if (before.stream()
                .anyMatch(one -> one.isOpen() && !one.isOf(actor.get().mustBePerson()))) {
            throw new Refused(ProposalRefused.ANOTHER_WAITS);
        }
        before.forEach(repository::delete);
        repository.flush();
    }

    /**
     * All or nothing.
     *
     * @param seen the proposal as the actor read it
     * @throws ChangedMeanwhile when the event or its series has changed since
     */
    @StaffMay
    @Transactional
    public void agree(ProposalView seen) {
        var id = seen.id();
        var reach = repository.reach(id).orElseThrow(NotYours::new);
        several.hold(new EventId(reach.event()), reach.scope());
        var found = theirs(id);
        rule.refusal(found).ifPresent(reason -> {
            throw new Refused(reason);
        });
        var proposal = found.opened(forms).orElseThrow(NotYours::new);
        repository.delete(found);
        repository.flush();
        if (proposal.scope() == Scope.THIS) {
            planning.changeAgreed(proposal.event(), seen.version(), proposal.form(), proposal.shifts());
        } else {
            several.carryOut(proposal, seen.version());
        }
    }

    /** @param reason for the proposer, 1 to {@value #LONGEST_REASON} characters */
    @StaffMay
    @Transactional
    public void decline(UUID id, String reason) {
        var found = theirs(id);
        String said = SafeText.line(reason);
        if (said.isEmpty()) {
            throw new Refused(ProposalRefused.REASON_MISSING);
        }
        if (said.length() > LONGEST_REASON) {
            throw new Refused(ProposalRefused.REASON_TOO_LONG);
        }
        found.decline(said);
    }

    @StaffMay
    @Transactional
    public void withdraw(UUID id) {
        var found = theirs(id);
        if (!found.isOf(actor.get().mustBePerson())) {
            throw new NotYours();
        }
        repository.delete(found);
    }

    /** @throws NotYours when it does not wait, or the actor may not decide */
    private StoredProposal theirs(UUID id) {
        return repository
                .lock(id)
                .filter(found -> found.isOpen() && rights.mayAgree(actor.get(), found.event()))
                .orElseThrow(NotYours::new);
    }

    /** What is proposed for an event goes when its place is forgotten. */
    @EventListener
    void on(PlaceForgotten forgotten) {
        repository.findByEvent(forgotten.event().value()).forEach(repository::delete);
    }
}
