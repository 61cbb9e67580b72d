package nyc.icefree.messages.digest;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nyc.icefree.digest.DigestId;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;

/** Nobody's address is kept whom nobody asks whether they still want it. */
abstract class DigestStayContract extends DigestGround {
    @AppTest
    static class OnH2Test extends DigestStayContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DigestStayContract {}

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
        var zone = campaign.now().zone();
        var night = LocalDate.now(clock.withZone(zone)).plusDays(1).atTime(1, 0).atZone(zone);
        var question = letters.compose(rows(silent, STAY).getFirst(), LetterReader.RECIPIENT, night.toInstant());
        var morning = night.plusHours(7).toInstant();
        assertEquals(
                morning, assertInstanceOf(LetterResult.Ready.class, question).notBefore());
        clock.forward(Duration.between(clock.instant(), morning));
        for (var old : new DigestId[] {silent, answers}) {
            await().until(() -> {
                sending().sendWaiting();
                return count("select count(*) from digest where id = ? and asked_at is not null", old.value()) == 1;
            });
        }
        assertTrue(digests.byLink(link(answers)).orElseThrow().grownOld());
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

    @Test
    void whoever_has_said_yes_before_the_question_leaves_is_not_asked() {
        var reads = confirmed(ALL);
        jdbc.sql("update digest set confirmed_at = ?, wanted_at = ? where id = ?")
                .params(daysAgo(400), daysAgo(367), reads.value())
                .update();
        assertTrue(digests.byLink(link(reads)).orElseThrow().grownOld(), "they may say yes before they are asked");
        digestPurge.purgeDue();
        await().until(() -> rows(reads, STAY).size() == 1);
        digests.want(link(reads));
        var question = assertInstanceOf(
                LetterResult.Not.class, composed(rows(reads, STAY).getFirst()));
        assertEquals(MessageNote.OVERTAKEN, question.note());
        readers.asked(reads);
        assertEquals(0, count("select count(*) from digest where id = ? and asked_at is not null", reads.value()));
    }

    @Test
    void a_clock_that_is_behind_keeps_nobody_from_saying_yes() {
        var reads = confirmed(ALL);
        var ahead = Timestamp.from(Instant.now().plusSeconds(60));
        jdbc.sql("update digest set confirmed_at = ?, wanted_at = ? where id = ?")
                .params(ahead, ahead, reads.value())
                .update();
        digests.want(link(reads));
        assertTrue(digests.byLink(link(reads)).orElseThrow().confirmed());
    }

    @Test
    void one_whose_key_is_gone_keeps_no_other_and_is_destroyed() {
        published("It is new");
        var gone = List.of(confirmed(rare()), confirmed(rare()));
        var link = link(gone.getFirst());
        var reads = confirmed(rare());
        for (var id : gone) {
            transaction.executeWithoutResult(status -> vault.destroy(KeyOwner.digest(id.value())));
        }
        make(issue());
        assertEquals(1, rows(reads, NEWS).size());
        assertEquals(0, rows(gone.getFirst(), NEWS).size());
        assertEquals(Optional.empty(), readers.mailFor(gone.getFirst()));
        assertEquals(Optional.empty(), digests.byLink(link));
        assertThrows(LinkExpired.class, () -> digests.want(link));
        digestPurge.purgeDue();
        assertTrue(isGone(gone.getFirst()) && isGone(gone.getLast()));
        assertFalse(isGone(reads));
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
