package nyc.icefree.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A calendar whose sealed address lost its key costs no other calendar anything. */
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
    void one_lost_address_breaks_no_list_and_no_round() {
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
    }
}
