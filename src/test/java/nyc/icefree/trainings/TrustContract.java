package nyc.icefree.trainings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.trainings.TrustRefused.Reason;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.OwnAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabasesDiffer
abstract class TrustContract extends TrainingsGround {
    @AppTest
    static class OnH2Test extends TrustContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TrustContract {}

    @Autowired
    OwnAddress addresses;

    @Autowired
    Vault vault;

    @Autowired
    VouchPurge purge;

    @Test
    void two_members_who_vouch_make_somebody_trusted_and_one_does_not() {
        var team = given.team();
        var bo = volunteer(team);
        assertEquals(TrustLevel.NEW, As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo)));
        refused(Reason.VOUCHED_ALREADY, () -> As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo)));
        assertEquals(TrustLevel.NEW, level(team, bo));
        var seen = As.staff(team.organizer(), () -> trust.of(team.organization(), bo));
        assertEquals(1, seen.vouched());
        assertTrue(seen.vouchedByMe());
        assertEquals(List.of(), seen.vouchers());
        assertEquals(TrustLevel.TRUSTED, As.staff(coordinator(team), () -> trust.vouch(team.organization(), bo)));
        assertEquals(
                new HeldLevel(TrustLevel.TRUSTED, today()), standings.of(bo).at(team.organization()));
        assertEquals(
                List.of("Ada Example", "Ada Example"),
                As.staff(coordinator(team), () -> trust.of(team.organization(), bo))
                        .vouchers());
        var third = given.person();
        given.appoint(team.organization(), third, StaffRole.ORGANIZER);
        refused(Reason.TRUSTED_ALREADY, () -> As.staff(third, () -> trust.vouch(team.organization(), bo)));
    }

    @Test
    void nobody_vouches_for_themselves() {
        var team = given.team();
        var bo = volunteer(team);
        given.appoint(team.organization(), bo, StaffRole.ORGANIZER);
        refused(Reason.ONESELF, () -> As.staff(bo, () -> trust.vouch(team.organization(), bo)));
        assertEquals(0, vouches(bo));
    }

    @Test
    void who_is_a_member_no_more_vouches_no_more() {
        var team = given.team();
        var bo = volunteer(team);
        var gone = given.person();
        given.appoint(team.organization(), gone, StaffRole.ORGANIZER);
        As.staff(gone, () -> trust.vouch(team.organization(), bo));
        jdbc.sql("delete from membership where person = ?").param(gone.value()).update();
        assertEquals(TrustLevel.NEW, As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo)));
        assertEquals(2, acts(team, "VOLUNTEER_VOUCHED_FOR"));
    }

    @Test
    void a_vouch_whose_key_is_destroyed_counts_no_more() {
        var team = given.team();
        var bo = volunteer(team);
        As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo));
        keys(bo).forEach(vault::destroy);
        assertEquals(TrustLevel.NEW, As.staff(coordinator(team), () -> trust.vouch(team.organization(), bo)));
    }

    @Raced
    void two_who_vouch_at_once_change_the_level_once() throws Exception {
        for (int i = 0; i < 5; i++) {
            var team = given.team();
            var bo = volunteer(team);
            var members = List.of(team.organizer(), coordinator(team));
            var next = new AtomicInteger();
            var said = done(AtOnce.run(
                    2,
                    () -> As.staff(members.get(next.getAndIncrement()), () -> trust.vouch(team.organization(), bo))));
            assertEquals(
                    List.of(TrustLevel.NEW, TrustLevel.TRUSTED),
                    said.stream().sorted().toList());
            assertEquals(TrustLevel.TRUSTED, level(team, bo));
            assertEquals(2, vouches(bo));
        }
    }

    @Raced
    void one_who_vouches_many_times_at_once_does_so_once() throws Exception {
        var team = given.team();
        var bo = volunteer(team);
        int said = 0;
        for (var run : AtOnce.run(6, () -> As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo)))) {
            try {
                run.get();
                said++;
            } catch (ExecutionException e) {
                assertEquals(
                        Reason.VOUCHED_ALREADY,
                        assertInstanceOf(TrustRefused.class, e.getCause()).reason());
            }
        }
        assertEquals(1, said);
        assertEquals(1, vouches(bo));
        assertEquals(TrustLevel.NEW, level(team, bo));
    }

    @Test
    void who_vouched_is_forgotten_with_its_key_and_counts_no_more_but_the_level_stays() {
        var team = given.team();
        var bo = volunteer(team);
        var li = volunteer(team);
        As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo));
        As.staff(coordinator(team), () -> trust.vouch(team.organization(), bo));
        As.staff(team.organizer(), () -> trust.vouch(team.organization(), li));
        age(bo, Duration.ofDays(30).plusMinutes(1));
        age(li, Duration.ofDays(30).plusMinutes(1));
        assertEquals(TrustLevel.NEW, As.staff(coordinator(team), () -> trust.vouch(team.organization(), li)));
        var old = keys(bo);
        purge.purgeDue();
        assertEquals(0, vouches(bo));
        assertEquals(1, vouches(li));
        old.forEach(key -> assertTrue(!vault.hasKey(key), "a key is left"));
        assertEquals(TrustLevel.TRUSTED, level(team, bo));
    }

    @Test
    void a_coordinator_lowers_a_level_and_two_must_vouch_anew() {
        var team = given.team();
        var bo = volunteer(team);
        As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo));
        As.staff(coordinator(team), () -> trust.vouch(team.organization(), bo));
        notYours(() -> As.staff(team.organizer(), () -> trust.lower(team.organization(), bo, TrustLevel.NEW)));
        As.staff(coordinator(team), () -> trust.lower(team.organization(), bo, TrustLevel.TRUSTED));
        assertEquals(TrustLevel.TRUSTED, level(team, bo));
        As.staff(coordinator(team), () -> trust.lower(team.organization(), bo, TrustLevel.NEW));
        assertEquals(TrustLevel.NEW, level(team, bo));
        assertEquals(0, vouches(bo));
        As.staff(coordinator(team), () -> trust.lower(team.organization(), bo, TrustLevel.TRAINED));
        assertEquals(TrustLevel.NEW, level(team, bo));
        assertEquals(TrustLevel.NEW, As.staff(team.organizer(), () -> trust.vouch(team.organization(), bo)));
    }

    private void age(PersonId person, Duration by) {
        jdbc.sql("update vouch set vouched_at = ? where person_id = ?")
                .params(Timestamp.from(clock.instant().minus(by)), person.value())
                .update();
    }

    private List<KeyOwner> keys(PersonId person) {
        return jdbc
                .sql("select id from vouch where person_id = ?")
                .param(person.value())
                .query((row, n) -> KeyOwner.vouch(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .toList();
    }

    private static <T> List<T> done(List<Future<T>> runs) throws Exception {
        var all = new ArrayList<T>();
        for (var run : runs) {
            all.add(run.get());
        }
        return all;
    }
}
