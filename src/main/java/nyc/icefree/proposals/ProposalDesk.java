package nyc.icefree.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.events.VenueUse;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.VenueStore;
import nyc.icefree.venues.Venues;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits, for those who may agree to it and for those who proposed it. */
@Service
public class ProposalDesk {
    private static final int MOST = 200;

    private final ProposalRepository repository;
    private final ProposalForms forms;
    private final SeveralDates several;
    private final Events events;
    private final EventRights rights;
    private final AgreementRule rule;
    private final Venues venues;
    private final VenueStore store;
    private final CurrentActor actor;
    private final VenueUse use;

    ProposalDesk(
            ProposalRepository repository,
            ProposalForms forms,
            SeveralDates several,
            Events events,
            EventRights rights,
            AgreementRule rule,
            Venues venues,
            VenueStore store,
            CurrentActor actor,
            VenueUse use) {
        this.repository = repository;
        this.forms = forms;
        this.several = several;
        this.events = events;
        this.rights = rights;
        this.rule = rule;
        this.venues = venues;
        this.store = store;
        this.actor = actor;
        this.use = use;
    }

    /**
     * What is proposed for a date.
     *
     * @param open a change of it alone before one of its series
     * @param declined why the last one was, as long as nobody proposes anew
     */
    public record OfDate(Optional<ProposalView> open, Optional<String> declined) {}

    @StaffMay
    @Transactional(readOnly = true)
    public OfDate of(EventId date) {
        if (!rights.mayAgree(actor.get(), date)) {
            return new OfDate(Optional.empty(), Optional.empty());
        }
        var found = repository.ofDate(date.value(), several.seriesOf(date).orElse(null));
        return new OfDate(
                found.stream()
                        .filter(StoredProposal::isOpen)
                        .flatMap(one -> view(one).stream())
                        .findFirst(),
                found.stream()
                        .flatMap(one -> Optional.ofNullable(one.declined()).stream())
                        .findFirst());
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ProposalView> open(EventId date) {
        return of(date).open();
    }

    /** The proposals that the actor may agree to, the oldest first, at most {@value #MOST}. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ProposalView> toAgree() {
        var theirs = new ArrayList<ProposalView>();
        for (int page = 0; theirs.size() < MOST; page++) {
            var waiting = repository.open(PageRequest.of(page, MOST));
            theirs.addAll(toAgree(waiting).toList());
            if (waiting.size() < MOST) {
                break;
            }
        }
        return theirs.stream().limit(MOST).toList();
    }

    /** One of these. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ProposalView> toAgree(UUID proposal) {
        return toAgree(repository.findById(proposal).stream().toList()).findFirst();
    }

    private Stream<ProposalView> toAgree(List<StoredProposal> waiting) {
        var theirs = rights.mayAgree(
                actor.get(), waiting.stream().map(StoredProposal::event).toList());
        var found = waiting.stream()
                .filter(one -> one.isOpen() && theirs.contains(one.event()))
                .toList();
        var dates = found.stream().map(StoredProposal::event).toList();
        events.plans(dates); // all at once, before each is asked for
        forms.warm(dates);
        return found.stream().filter(one -> rule.refusal(one).isEmpty()).flatMap(one -> view(one).stream());
    }

    /** What else is at the place and time that it would move the event to; nothing for whoever may not know the place. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<VenueUse.Neighbour> besides(UUID proposal) {
        return repository.findById(proposal).stream()
                .filter(found -> rights.mayAgree(actor.get(), found.event()))
                .filter(found -> rights.mayCount(actor.get(), found.event()))
                .flatMap(found -> opened(found).stream())
                .flatMap(found -> use.besides(found.form(), found.event()).stream())
                .toList();
    }

    /** Whether it still waits for somebody's answer. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean isOpen(UUID proposal) {
        return repository.findById(proposal).filter(StoredProposal::isOpen).isPresent();
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

    /** All of it, for the room that foresees what agreeing would do. */
    @InHouse
    @Transactional(readOnly = true)
    public Proposal current(UUID proposal) {
        return repository
                .findById(proposal)
                .filter(found -> rights.mayAgree(actor.get(), found.event()))
                .flatMap(this::opened)
                .orElseThrow(NotYours::new);
    }

    /** At the place that its own was found to be meanwhile. */
    private Optional<Proposal> opened(StoredProposal found) {
        return found.opened(forms).map(one -> {
            var where = one.form().where();
            if (where.venue() == null
                    || where.venue().equals(plan(one.event()).draft().where().venue())) {
                return one;
            }
            var venue = store.find(where.venue().value())
                    .map(known -> new VenueId(known.id()))
                    .orElse(null);
            return one.with(one.form().with(where.at(venue)));
        });
    }

    private Optional<ProposalView> view(StoredProposal found) {
        return opened(found).map(proposal -> {
            var plan = plan(proposal.event());
            boolean team = rights.mayCount(actor.get(), proposal.event());
            var place = team
                    ? venues.another(
                                    plan.draft().where().venue(),
                                    proposal.form().where().venue())
                            .orElse(null)
                    : null;
            return ProposalView.of(
                    proposal,
                    plan,
                    place,
                    team,
                    rule.byAdministrator(proposal.event(), proposal.held()),
                    found.isOf(actor.get().mustBePerson()));
        });
    }

    private EventPlan plan(EventId event) {
        return Objects.requireNonNull(events.plans(Set.of(event)).get(event), "the event is gone");
    }
}
