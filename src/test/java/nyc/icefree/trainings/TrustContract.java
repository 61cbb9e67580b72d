package nyc.icefree.trainings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.partners.StaffRole;
import org.junit.jupiter.api.Test;

abstract class TrustContract extends TrainingsGround {
    @AppTest
    static class OnH2Test extends TrustContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TrustContract {}

    @Test
    void a_coordinator_says_how_far_somebody_is_trusted_and_it_is_recorded() {
        var team = given.team();
        var bo = volunteer(team);
        notYours(() -> As.staff(team.organizer(), () -> trust.set(team.organization(), bo, TrustLevel.TRUSTED)));
        As.staff(coordinator(team), () -> trust.set(team.organization(), bo, TrustLevel.TRUSTED));
        assertEquals(
                new HeldLevel(TrustLevel.TRUSTED, today()),
                As.staff(team.organizer(), () -> trust.of(team.organization(), bo))
                        .level());
        As.staff(coordinator(team), () -> trust.set(team.organization(), bo, TrustLevel.TRUSTED));
        assertEquals(1, acts(team, "TRUST_CHANGED"));
        As.staff(coordinator(team), () -> trust.set(team.organization(), bo, TrustLevel.NEW));
        assertEquals(TrustLevel.NEW, level(team, bo));
        assertEquals(2, acts(team, "TRUST_CHANGED"));
    }

    @Test
    void nobody_trusts_themselves() {
        var team = given.team();
        var bo = volunteer(team);
        given.appoint(team.organization(), bo, StaffRole.COORDINATOR);
        Refusals.because(
                TrustRefused.ONESELF, () -> As.staff(bo, () -> trust.set(team.organization(), bo, TrustLevel.TRUSTED)));
        assertEquals(TrustLevel.NEW, level(team, bo));
    }
}
