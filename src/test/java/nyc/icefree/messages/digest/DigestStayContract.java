package nyc.icefree.messages.digest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nyc.icefree.digest.DigestId;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;

/** Nobody's address is kept whom nobody asks whether they still want it. */
abstract class DigestStayContract extends DigestGround {
    @Test
    void after_a_year_they_are_asked_and_without_an_answer_destroyed() {
        var silent = confirmed(ALL);
        var answers = confirmed(ALL);
        var young = confirmed(ALL);
        for (var old : new DigestId[] {silent, answers}) {
            jdbc.sql("update digest set confirmed_at = ?, wanted_at = ? where id = ?")
                    .params(daysAgo(400), daysAgo(367), old.value())
                    .update();
        }
        digestPurge.purgeDue();
        digestPurge.purgeDue();
        await().until(() ->
                rows(silent, STAY).size() == 1 && rows(answers, STAY).size() == 1);
        assertEquals(0, rows(young, STAY).size());
        digestPurge.purgeDue();
        assertFalse(isGone(silent), "no day is counted before the letter has left");
        for (var old : new DigestId[] {silent, answers}) {
            post.until(
                    () -> count("select count(*) from digest where id = ? and asked_at is not null", old.value()) == 1);
        }
        assertTrue(digests.byLink(link(answers)).orElseThrow().asked());
        digests.want(link(answers));
        agedQuestion(silent, 13);
        digestPurge.purgeDue();
        assertFalse(isGone(silent));
        agedQuestion(silent, 14);
        agedQuestion(answers, 14);
        digestPurge.purgeDue();
        assertTrue(isGone(silent));
        assertFalse(isGone(answers) || isGone(young));
    }

    private void agedQuestion(DigestId id, int days) {
        jdbc.sql("update digest set asked_at = ? where id = ? and asked_at is not null")
                .params(daysAgo(days), id.value())
                .update();
    }

    @Test
    void what_nobody_confirms_is_destroyed_after_a_week() {
        String address = address();
        var id = asked(address, ALL);
        aged(id, 6);
        digestPurge.purgeDue();
        assertFalse(isGone(id));
        aged(id, 7);
        digestPurge.purgeDue();
        assertTrue(isGone(id));
        assertEquals(Optional.empty(), of(address));
        assertEquals(Optional.empty(), digests.byLink(SecretToken.random()));
    }

    private void aged(DigestId id, int days) {
        jdbc.sql("update digest set typed_at = ? where id = ?")
                .params(daysAgo(days), id.value())
                .update();
    }
}
