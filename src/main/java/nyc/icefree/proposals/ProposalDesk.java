package nyc.icefree.proposals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.venues.Venues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ProposalDesk {
    private final ProposalRepository repository;
    private final ProposalForms forms;
    private final SeveralDates several;
    private final Events events;
    private final EventRights rights;
    private final AgreementRule rule;
    private final Venues venues;
    private final CurrentActor actor;

    ProposalDesk(
            ProposalRepository repository,
            ProposalForms forms,
            SeveralDates several,
            Events events,
            EventRights rights,
            AgreementRule rule,
            Venues venues,
            CurrentActor actor) {
        this.repository = repository;
        this.forms = forms;
        this.several = several;
        this.events = events;
        this.rights = rights;
        this.rule = rule;
        this.venues = venues;
        this.actor = actor;
    }

    /**
     * @param open a change of the date alone comes before one of its series
     * @param declined reason of the last refusal, until somebody proposes again
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

    @StaffMay
    @Transactional(readOnly = true)
    public List<ProposalView> toAgree() {
        return toAgree(repository.open()).toList();
    }

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
        events.plans(dates); // loads all at once; each is asked for below
        forms.warm(dates);
        return found.stream().filter(one -> rule.refusal(one).isEmpty()).flatMap(one -> view(one).stream());
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isOpen(UUID proposal) {
        return repository.findById(proposal).filter(StoredProposal::isOpen).isPresent();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isHeld(UUID proposal) {
        return repository
                .findById(proposal)
                .filter(found -> rule.byAdministrator(found.event(), found.isHeld()))
                .isPresent();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Proposal current(UUID proposal) {
        return repository
                .findById(proposal)
                .filter(found -> rights.mayAgree(actor.get(), found.event()))
                .flatMap(found -> found.opened(forms))
                .orElseThrow(NotYours::new);
    }

    private Optional<ProposalView> view(StoredProposal found) {
        return found.opened(forms).map(proposal -> {
            var plan = plan(proposal.event());
            boolean team = rights.mayCount(actor.get(), proposal.event());
            boolean knows = team || plan.draft().visibility().toEveryone();
            var place = team || proposal.form().visibility().toEveryone()
                    ? venues.another(
                                    knows ? plan.draft().where().venue() : null,
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
