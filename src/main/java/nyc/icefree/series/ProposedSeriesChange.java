package nyc.icefree.series;

import jakarta.persistence.OptimisticLockException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventRights;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Proposal;
import nyc.icefree.proposals.ProposedSeries;
import nyc.icefree.proposals.Scope;
import nyc.icefree.proposals.SeveralDates;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.series.SeriesDates.Link;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Plans a proposal about several dates on the current series, and carries it out once somebody has agreed. */
@Component
record ProposedSeriesChange(
        SeriesRepository series,
        SeriesDates dates,
        SeriesRights rights,
        SeriesChangePlanner planner,
        SeriesChangeExecutor executor,
        EventDates eventDates,
        EventRights eventRights,
        CurrentActor actor)
        implements SeveralDates {
    @Override
    public Optional<UUID> seriesOf(EventId date) {
        return dates.of(date).map(Link::series);
    }

    @Override
    public void hold(EventId date, Scope scope) {
        var reached = new HashSet<>(Set.of(date));
        if (scope != Scope.THIS && dates.of(date).isPresent()) {
            reached.addAll(dates.in(rights.lockedOf(date).series().id).values());
        }
        eventDates.hold(reached);
    }

    SeriesChangePlan plan(Proposal proposal) {
        return plan(proposal, series.findById(of(proposal).id()).orElseThrow(ChangedMeanwhile::new));
    }

    private SeriesChangePlan plan(Proposal proposal, Series found) {
        var link = dates.of(proposal.event())
                .filter(one -> one.series().equals(found.id))
                .orElseThrow(ChangedMeanwhile::new);
        return planner.of(
                found, link, proposal.form(), proposal.scope(), proposal.rule().orElse(null));
    }

    @Override
    public void carryOut(Proposal proposal, int version) {
        try {
            var held = rights.lockedOf(proposal.event());
            if (!held.series().id.equals(of(proposal).id())) {
                throw new ChangedMeanwhile();
            }
            var plan = plan(proposal, held.series());
            if (!plan.concerned().stream().allMatch(date -> eventRights.mayAgree(actor.get(), date))) {
                throw new NotYours();
            }
            executor.does(
                    held.series(),
                    held.date(),
                    version,
                    plan.form(),
                    proposal.scope(),
                    proposal.rule().orElse(null),
                    of(proposal).reason(),
                    true,
                    proposal.shifts());
        } catch (OptimisticLockException | OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile();
        }
    }

    private static ProposedSeries of(Proposal proposal) {
        return Objects.requireNonNull(proposal.series());
    }
}
