package nyc.icefree.trainings;

import nyc.icefree.volunteers.OrganizationsLeft;
import nyc.icefree.volunteers.VolunteerLeft;
import nyc.icefree.volunteers.VolunteerSaidAdult;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes what organizations gave when the volunteer stops helping them, in the same transaction. */
@Component
class StandingsOfWhoLeft {
    private final SealedStandings sealed;

    StandingsOfWhoLeft(SealedStandings sealed) {
        this.sealed = sealed;
    }

    @EventListener
    void on(VolunteerLeft left) {
        sealed.forget(left.volunteer());
    }

    /** An adult needs no parent's consent. */
    @EventListener
    void on(VolunteerSaidAdult said) {
        sealed.hold(said.volunteer());
        sealed.change(said.volunteer(), TrainingRecord::withoutConsents);
    }

    @EventListener
    void on(OrganizationsLeft left) {
        sealed.hold(left.volunteer());
        sealed.change(left.volunteer(), standing -> standing.withoutAll(left.organizations()));
    }
}
