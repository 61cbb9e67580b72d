package nyc.icefree.proposals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.VenueUse;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.venues.Venues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits, for those who may agree to it and for those who proposed it. */
@Service
public class ProposalDesk {
    private final ProposalRepository repository;
    private final OpenProposals open;
    private final EventRights rights;
    private final AgreementRule rule;
    private final Venues venues;
    private final CurrentActor actor;
    private final DeciderNames names;
    private final VenueUse use;

    ProposalDesk(
            ProposalRepository repository,
            OpenProposals open,
            EventRights rights,
            AgreementRule rule,
            Venues venues,
            CurrentActor actor,
            DeciderNames names,
            VenueUse use) {
        this.repository = repository;
        this.open = open;
        this.rights = rights;
        this.rule = rule;
        this.venues = venues;
        this.actor = actor;
        this.names = names;
        this.use = use;
    }

    /** What waits for this date, alone or with others of its series. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ProposalView> open(EventId date) {
        return rights.mayAgree(actor.get(), date) ? open.of(date).findFirst().map(this::view) : Optional.empty();
    }

    /** The proposals that the actor may agree to, the oldest first, at most 200. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ProposalView> toAgree() {
        return open.toAgree().stream().map(this::view).toList();
    }

    /** One of these. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ProposalView> toAgree(UUID proposal) {
        return open.toAgree(repository.findById(proposal).stream().toList())
                .map(this::view)
                .findFirst();
    }

    /** What else is at the place and time that it would move the event to; nothing for whoever may not know the place. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<VenueUse.Neighbour> besides(UUID proposal) {
        return open.toAgree(repository.findById(proposal).stream().toList())
                .filter(found -> rights.mayCount(actor.get(), found.event()))
                .flatMap(found -> use.besides(found.in(open.plan(found.event()).draft()), found.event()).stream())
                .toList();
    }

    /** What became of one in which the actor had a say; empty as long as it waits. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ProposalOutcome> became(UUID proposal) {
        return repository
                .findById(proposal)
                .filter(found -> rights.mayAgree(actor.get(), found.event()))
                .filter(found -> !found.isOpen() || open.open(proposal).isEmpty())
                .map(found -> new ProposalOutcome(found.isAgreed(), names.of(found.decidedBy()), found.decidedAt()));
    }

    /** Whether it still waits for somebody's answer. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean isOpen(UUID proposal) {
        return open.open(proposal).isPresent();
    }

    /** Whether it is administrators who agree. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean isHeld(UUID proposal) {
        return repository
                .findById(proposal)
                .filter(found -> rule.byAdministrator(found.event(), found.isHeld()))
                .isPresent();
    }

    /**
     * All of it, for the room that foresees what agreeing would do.
     *
     * @throws nyc.icefree.refusals.ChangedMeanwhile when it is not good any more
     */
    @InHouse
    @Transactional(readOnly = true)
    public Proposal current(UUID proposal) {
        var found = open.theirs(repository.findById(proposal).orElseThrow(NotYours::new));
        open.mustBeCurrent(found);
        return found;
    }

    private ProposalView view(Proposal proposal) {
        var now = open.plan(proposal.event()).draft();
        boolean team = rights.mayCount(actor.get(), proposal.event());
        var place = team
                ? venues.another(now.where().venue(), proposal.where().venue()).orElse(null)
                : null;
        return ProposalView.of(
                proposal, now, place, team, rule.byAdministrator(proposal.event(), proposal.held() != null));
    }
}
