package nyc.icefree.shifts;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.PlainColumns;
import nyc.icefree.Raced;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;

/** How it ends that somebody was let go, and what is left of it; and who takes a shift in the same moment. */
@DatabasesDiffer
abstract class LetGoForAYearContract extends LettingGoGround {
    @AppTest
    static class OnH2Test extends LetGoForAYearContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LetGoForAYearContract {}

    @Test
    void lifted_it_is_as_if_it_had_never_been() {
        letGo();
        var id = list().getFirst().id();
        As.staff(coordinator, () -> lettingGo.lift(id));
        assertEquals(List.of(), list());
        assertFalse(vault.hasKey(KeyOwner.block(id.value())));
        As.volunteer(ada, () -> volunteers.change(form(team.organization())));
        assertEquals(1, helpers().total());
    }

    @Test
    void after_a_year_it_ends_with_its_key_and_nobody_can_tell_whose_it_was() {
        letGo();
        var id = list().getFirst().id();
        var owner = KeyOwner.block(id.value());
        String address = new EmailAddress(email).value();
        String tag = jdbc.sql("select tag from volunteer_block_mail_address where block_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        assertEquals(vault.mac(owner, "address that was let go", address), tag);
        assertEquals(List.of(), PlainColumns.with(jdbc, email), "nor does anything say it in plain");
        assertEquals(List.of(), PlainColumns.with(jdbc, BlockReason.MAKES_OTHERS_UNSAFE.name()));
        age(id.value(), Duration.ofDays(364));
        purge.purgeDue();
        assertEquals(1, list().size());
        age(id.value(), Duration.ofDays(367));
        assertTrue(purge.purgeDue() >= 1);
        assertEquals(List.of(), list());
        assertThrows(
                RuntimeException.class,
                () -> vault.mac(owner, "address that was let go", address),
                "nor from a backup");
        As.volunteer(ada, () -> volunteers.change(form(team.organization())));
    }

    private void age(UUID id, Duration by) {
        jdbc.sql("update volunteer_block set set_at = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(by)), id)
                .update();
    }

    @Raced(times = 8)
    void taking_a_shift_in_the_same_moment_never_leaves_them_in_it() throws Exception {
        var shift = shift(team, 1, slot(10, 12));
        Callable<Boolean> taking = () -> {
            As.volunteer(ada, () -> signup.take(shift));
            return true;
        };
        Callable<Boolean> lettingGo = () -> {
            letGo();
            return true;
        };
        int won = AtOnce.won(List.of(taking, lettingGo));
        assertTrue(won >= 1, "whoever lets go is never refused");
        assertEquals(0, taken(shift));
        assertEquals(0, helpers().total());
    }
}
