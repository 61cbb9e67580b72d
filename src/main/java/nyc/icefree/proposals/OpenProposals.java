package nyc.icefree.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.venues.VenueStore;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What waits and is still good, as long as nobody has changed since what it would change. */
@Component
class OpenProposals {
    private static final int MOST = 200;
    private static final int READ_AT_ONCE = 200;

    private final ProposalRepository repository;
    private final ProposalSeals seals;
    private final VenueStore venues;
    private final SeveralDates several;
    private final Events events;
    private final EventRights rights;
    private final AgreementRule rule;
    private final CurrentActor actor;

    OpenProposals(
            ProposalRepository repository,
            ProposalSeals seals,
            VenueStore venues,
            SeveralDates several,
            Events events,
            EventRights rights,
            AgreementRule rule,
            CurrentActor actor) {
        this.repository = repository;
        this.seals = seals;
        this.venues = venues;
        this.several = several;
        this.events = events;
        this.rights = rights;
        this.rule = rule;
        this.actor = actor;
    }

    /** What waits for a date: a change of it alone before one of its series. */
    Stream<Proposal> of(EventId date) {
        return mine(several.seriesOf(date)
                .map(series -> repository.openOfDateAndSeries(date.value(), series))
                .orElseGet(() -> repository.openOfDate(date.value())));
    }

    /** What needs the actor's word and no other's, the oldest first, at most {@value #MOST}. */
    List<Proposal> toAgree() {
        var theirs = new ArrayList<Proposal>();
        for (int page = 0; theirs.size() < MOST; page++) {
            var waiting = repository.open(PageRequest.of(page, READ_AT_ONCE));
            theirs.addAll(toAgree(waiting).toList());
            if (waiting.size() < READ_AT_ONCE) {
                break;
            }
        }
        return theirs.stream().limit(MOST).toList();
    }

    /** Those of them that are so. */
    Stream<Proposal> toAgree(List<StoredProposal> waiting) {
        var theirs = rights.mayAgree(
                actor.get(), waiting.stream().map(StoredProposal::event).toList());
        readAhead(
                waiting.stream().filter(found -> theirs.contains(found.event())).toList());
        return waiting.stream()
                .filter(StoredProposal::isOpen)
                .filter(found -> theirs.contains(found.event()))
                .filter(found -> rule.refusal(found).isEmpty())
                .map(found -> found.opened(seals, venues))
                .filter(this::isCurrent);
    }

    /** What each of them is asked for below, by a fixed number of queries. */
    private void readAhead(List<StoredProposal> waiting) {
        var dates = waiting.stream().map(StoredProposal::event).toList();
        events.plans(dates);
        several.readAhead(dates);
        venues.find(waiting.stream()
                .flatMap(found -> Stream.ofNullable(found.venue()))
                .collect(Collectors.toSet()));
    }

    private Stream<Proposal> mine(List<StoredProposal> found) {
        readAhead(found);
        return found.stream()
                .filter(one -> rights.mayAgree(actor.get(), one.event()))
                .map(one -> one.opened(seals, venues))
                .filter(this::isCurrent);
    }

    Optional<Proposal> open(UUID id) {
        return repository
                .findById(id)
                .filter(StoredProposal::isOpen)
                .map(found -> found.opened(seals, venues))
                .filter(this::isCurrent);
    }

    /** @throws NotYours for what the actor has no say in */
    Proposal theirs(StoredProposal found) {
        mustHaveASay(found);
        if (!found.isOpen()) {
            throw new ProposalRefused(ProposalRefused.Reason.NOT_OPEN);
        }
        return found.opened(seals, venues);
    }

    /** @throws NotYours unless the actor has a say in changes of its event */
    void mustHaveASay(StoredProposal found) {
        if (!rights.mayAgree(actor.get(), found.event())) {
            throw new NotYours();
        }
    }

    /** @throws ProposalRefused for what somebody else must agree to */
    void mustBeTheirsToAgree(StoredProposal found) {
        rule.refusal(found).ifPresent(reason -> {
            throw new ProposalRefused(reason);
        });
    }

    /** @throws ChangedMeanwhile for what is not good any more */
    void mustBeCurrent(Proposal proposal) {
        if (!isCurrent(proposal)) {
            throw new ChangedMeanwhile();
        }
    }

    private boolean isCurrent(Proposal proposal) {
        return plan(proposal.event()).version() == proposal.eventVersion()
                && (proposal.scope() == Scope.THIS || several.isCurrent(proposal));
    }

    EventPlan plan(EventId event) {
        return Optional.ofNullable(events.plans(Set.of(event)).get(event)).orElseThrow(NotYours::new);
    }
}
