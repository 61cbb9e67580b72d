package nyc.icefree.sources;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A calendar whose sealed address lost its key costs no other calendar anything, and is entered anew. */
abstract class LostKeyContract extends SourceStage {
    @AppTest
    static class OnH2Test extends LostKeyContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LostKeyContract {}

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void one_lost_address_breaks_no_list_and_no_round_and_is_entered_anew() {
        calendar.with("a@" + tag, "Rally", start);
        var lost = added();
        server.calendar("/other" + path, calendar.text());
        var other = As.staff(
                team.organizer(),
                () -> sources.add(
                        team.organization(),
                        new SourceForm(server.url("/other" + path), "Other", form().language(), form().kind(), null)));
        transaction.executeWithoutResult(t -> vault.destroy(KeyOwner.source(lost.value())));
        vault.destroyDoomed();
        As.staff(team.organizer(), () -> {
            assertEquals(2, sources.list("", 0, 50).total());
            sources.fetchSoon(lost);
        });
        assertNull(page(lost).row().address());
        assertEquals(SourceProblem.ADDRESS_LOST, page(lost).row().problem());
        assertEquals(server.url("/other" + path), page(other).row().address());
        sync.syncDue();
        assertEquals(1, page(lost).row().taken(), "what came of it stays");
        assertEquals(SourceProblem.ADDRESS_LOST, page(lost).row().problem());
        As.staff(team.organizer(), () -> {
            assertThrows(SourceUnreadable.class, () -> sources.address(lost, "nowhere"));
            var taken = assertThrows(
                    SourceRefused.class,
                    () -> sources.address(
                            lost, Objects.requireNonNull(page(other).row().address())));
            assertEquals(SourceRefused.Reason.KNOWN_ALREADY, taken.reason());
            sources.address(lost, server.url(path));
        });
        fetched(lost);
        assertEquals(server.url(path), page(lost).row().address());
        assertNull(page(lost).row().problem());
        As.staff(
                team.organizer(),
                () -> assertThrows(SourceRefused.class, () -> sources.address(lost, server.url("/x" + path))));
    }

    @Test
    void of_whom_nobody_trusts_yet_an_administrator_looks_at_it_again() {
        var mine = given.untrustedTeam();
        var id = As.staff(mine.organizer(), () -> sources.add(mine.organization(), form()));
        As.administrator(given.person(), () -> sources.approve(id));
        transaction.executeWithoutResult(t -> vault.destroy(KeyOwner.source(id.value())));
        vault.destroyDoomed();
        As.staff(mine.organizer(), () -> {
            sources.address(id, server.url("/elsewhere" + path));
            var row = sources.page(id).orElseThrow().row();
            assertEquals(SourceState.PROPOSED, row.state());
            assertTrue(Objects.requireNonNull(row.address()).contains("/elsewhere"));
            assertFalse(row.problem() == SourceProblem.ADDRESS_LOST);
        });
    }
}
