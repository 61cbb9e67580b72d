package nyc.icefree.messages.digest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.digest.DigestId;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;

/** What whoever asks for the digest is written, from the first mail to the last. */
abstract class DigestMailsContract extends DigestGround {
    @AppTest
    static class OnH2Test extends DigestMailsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DigestMailsContract {}

    @Test
    void nothing_is_sent_before_they_say_yes_but_one_question() {
        var id = asked(address(), rare());
        published("Rights in the kitchen");
        make(issue());
        assertEquals(0, rows(id, NEWS).size());
        var question = letter(id, CONFIRM);
        assertTrue(question.text().contains("/en/d/" + link(id).value()), question.text());
        assertTrue(digests.byLink(link(id)).orElseThrow().wishes().languages().contains(RARE));
        assertFalse(digests.byLink(link(id)).orElseThrow().confirmed(), "looking says nothing");
        assertThrows(LinkExpired.class, () -> digests.change(link(id), ALL));
        digests.want(link(id));
        assertTrue(digests.byLink(link(id)).orElseThrow().confirmed());
    }

    @Test
    void one_question_a_day_goes_to_an_address_however_often_it_is_typed() {
        String address = address();
        var id = asked(address, ALL);
        again(address.toUpperCase(java.util.Locale.ROOT), rare());
        assertEquals(Optional.of(id), of(address));
        assertEquals(1, rows(id, CONFIRM).size());
        assertEquals(rare(), digests.byLink(link(id)).orElseThrow().wishes(), "what nobody confirmed is as typed last");
        update("update digest set mailed_at = ? where id = ?", daysAgo(1), id.value());
        update("delete from outbox where recipient = ?", id.value());
        again(address, ALL);
        await().until(() -> rows(id, CONFIRM).size() == 1);
    }

    @Test
    void a_stranger_changes_nothing_for_whoever_reads_it() {
        String address = address();
        var id = asked(address, rare());
        digests.want(link(id));
        update("delete from outbox where recipient = ?", id.value());
        update("update digest set mailed_at = ? where id = ?", daysAgo(2), id.value());
        again(address, ALL);
        await().until(() -> rows(id, CONFIRM).size() == 1);
        assertEquals(rare(), digests.byLink(link(id)).orElseThrow().wishes());
        assertTrue(letter(id, CONFIRM).text().contains("You already get them"));
    }

    @Test
    void asking_is_the_same_work_whether_the_address_is_known_or_not() {
        String address = address();
        asked(address(), ALL);
        long unknown = statements(address);
        await().until(() -> of(address).isPresent());
        long waiting = statements(address);
        digests.want(link(of(address).orElseThrow()));
        assertEquals(unknown, waiting);
        assertEquals(unknown, statements(address));
        assertTrue(unknown > 1, "counted nothing");
    }

    private long statements(String address) {
        return CountedStatements.in(() -> {
            digests.ask(address, ALL);
            return true;
        });
    }

    @Test
    void it_tells_what_is_new_and_fits_as_every_list_does() {
        var hidden = Drafts.from(given.session("Rights in the kitchen", 6))
                .spoken(RARE)
                .shownTo(AddressVisibility.COMING)
                .draft();
        given.published(team, hidden);
        given.published(team, given.session("Only in English", 6));
        var elsewhere = confirmed(new DigestWishes(Language.ENGLISH, Set.of(Areas.STATEN_ISLAND), Set.of(RARE)));
        var reads = confirmed(new DigestWishes(Language.SPANISH, Set.of(Areas.QUEENS), Set.of(RARE)));
        make(issue());
        assertEquals(0, rows(elsewhere, NEWS).size(), "nothing new, no mail");
        var letter = letter(reads, NEWS);
        assertEquals("Las próximas semanas", letter.subject());
        assertTrue(letter.text().contains("Rights in the kitchen"), letter.text());
        assertTrue(letter.text().contains("Elmhurst, Queens"), letter.text());
        assertTrue(letter.text().contains("/es/events/rights-in-the-kitchen"), letter.text());
        assertFalse(letter.text().contains("Example Avenue"), letter.text());
        assertTrue(
                Objects.requireNonNull(letter.stop())
                        .endsWith("/es/stop/" + stop(reads).value()),
                "RFC 8058");
        assertFalse(letter.text().contains("Only in English"), letter.text());
        var seen = assertInstanceOf(
                LetterResult.Ready.class,
                letters.compose(rows(reads, NEWS).getFirst(), LetterReader.ONLOOKER, clock.instant()));
        assertFalse(seen.letter().text().contains("kitchen"), "which events would tell what they wish");
        assertFalse(seen.letter().text().contains(link(reads).value()));
    }

    @Test
    void what_is_cancelled_or_taken_back_before_it_leaves_is_left_out() {
        var stays = published("It stays");
        var cancelled = published("It is off");
        var taken = published("It is taken back");
        var reads = confirmed(rare());
        make(issue());
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "The boiler broke."));
        As.staff(team.organizer(), () -> planning.unpublish(taken));
        var letter = letter(reads, NEWS).text();
        assertTrue(letter.contains("It stays"), letter);
        assertFalse(letter.contains("It is off") || letter.contains("It is taken back"), letter);
        As.staff(team.organizer(), () -> planning.cancel(stays, "The boiler broke."));
        assertDropped(MessageNote.OVERTAKEN, rows(reads, NEWS).getFirst(), clock.instant());
    }

    @Test
    void each_event_is_told_of_once() {
        var event = published("It was there");
        var reads = confirmed(rare());
        var first = issue();
        make(first);
        assertEquals(1, rows(reads, NEWS).size());
        var next = issues.begin(new nyc.icefree.digest.DigestIssue(
                14, first.upTo().minus(Duration.ofDays(2)), first.upTo().plus(Duration.ofDays(7))));
        assertEquals(first.upTo(), next.after(), "behind the one before, whenever that was");
        As.staff(team.organizer(), () -> planning.unpublish(event));
        As.staff(team.organizer(), () -> planning.publish(event));
        make(next);
        assertEquals(1, rows(reads, NEWS).size(), "what is published again is not new");
    }

    @Test
    void a_series_is_told_of_once_and_not_again_with_each_date() {
        var id = As.staff(team.organizer(), () -> {
            var draft = Drafts.from(given.session("Each week", 6)).spoken(RARE).draft();
            var made = series.plan(
                    team.organization(),
                    draft,
                    Repeats.by(Rule.weekly(DayOfWeek.values()).times(5)));
            publishing.publish(made);
            return made;
        });
        var reads = confirmed(rare());
        make(issue());
        String letter = letter(reads, NEWS).text();
        assertEquals(2, letter.split("Each week", -1).length, letter);
        update("delete from digest_issue");
        update(
                "update event set listed_at = ? where id = (select event_id from series_date where series_id = ?"
                        + " order by recurrence_id fetch first 1 rows only)",
                daysAgo(9),
                id.value());
        assertFalse(
                newEvents.in(issue(), rare()).stream()
                        .anyMatch(
                                event -> event.wordsIn(Language.ENGLISH).title().equals("Each week")),
                "the other four are dates that its rule has added");
    }

    @Test
    void stopping_destroys_all_at_once() {
        published("It is the last");
        String address = address();
        var id = asked(address, rare());
        var link = link(id);
        digests.want(link);
        make(issue());
        digests.stop(link);
        assertEquals(Optional.empty(), digests.byLink(link));
        assertEquals(Optional.empty(), of(address));
        assertTrue(isGone(id));
        assertEquals(0, number("select count(*) from outbox where recipient = ?", id.value()));
        digests.stop(link);
        assertThrows(LinkExpired.class, () -> digests.want(link));
        assertFalse(asked(address, ALL).equals(id), "another life of that address");
    }

    @Test
    void what_mail_companies_read_in_the_header_stops_it_and_shows_nothing() {
        published("It is in the letter");
        var reads = confirmed(rare());
        make(issue());
        String header = Objects.requireNonNull(letter(reads, NEWS).stop());
        var stop = new SecretToken(header.substring(header.lastIndexOf('/') + 1));
        assertFalse(header.contains(link(reads).value()), "the link by which they choose");
        assertEquals(Optional.empty(), digests.byLink(stop));
        assertThrows(LinkExpired.class, () -> digests.want(stop));
        assertThrows(LinkExpired.class, () -> digests.change(stop, ALL));
        assertTrue(digests.isStoppable(stop));
        var other = stop(confirmed(ALL));
        digests.stopOnly(forged(other, stop));
        assertFalse(isGone(reads), "nobody makes it of another");
        digests.stopOnly(stop);
        assertTrue(isGone(reads));
        assertFalse(digests.isStoppable(stop));
        digests.stopOnly(stop);
        assertTrue(digests.isStoppable(other));
    }

    @Test
    void what_earlier_letters_carried_to_stop_it_still_does() {
        var reads = confirmed(ALL);
        var earlier = link(reads);
        assertTrue(digests.isStoppable(earlier));
        digests.stopOnly(earlier);
        assertTrue(isGone(reads));
        assertFalse(digests.isStoppable(earlier));
        assertFalse(digests.isStoppable(SecretToken.random()));
    }

    /** Whom the second means, proved as the first. */
    private static SecretToken forged(SecretToken proof, SecretToken whom) {
        byte[] bytes = Base64.getUrlDecoder().decode(proof.value());
        System.arraycopy(Base64.getUrlDecoder().decode(whom.value()), 0, bytes, 0, 16);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private SecretToken stop(DigestId id) {
        return readers.mailFor(id).orElseThrow().stop();
    }

    /** Typed once more, and heard. */
    private void again(String address, DigestWishes wishes) {
        int before = digestsHeld();
        digests.ask(address, wishes);
        await().atMost(Duration.ofSeconds(30)).until(() -> digestsHeld() == before);
    }

    private int digestsHeld() {
        return number("select count(*) from digest");
    }

    @Test
    void after_a_year_they_are_asked_and_without_an_answer_destroyed() {
        var silent = confirmed(ALL);
        var answers = confirmed(ALL);
        var young = confirmed(ALL);
        for (var old : new DigestId[] {silent, answers}) {
            update(
                    "update digest set confirmed_at = ?, wanted_at = ? where id = ?",
                    daysAgo(400),
                    daysAgo(367),
                    old.value());
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
        var morning = night.plusHours(7).toInstant();
        assertEquals(
                morning, ready(rows(silent, STAY).getFirst(), night.toInstant()).notBefore());
        clock.forward(Duration.between(clock.instant(), morning));
        for (var old : new DigestId[] {silent, answers}) {
            await().until(() -> {
                sending().sendWaiting();
                return number("select count(*) from digest where id = ? and asked_at is not null", old.value()) == 1;
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
        update(
                "update digest set confirmed_at = ?, wanted_at = ? where id = ?",
                daysAgo(400),
                daysAgo(367),
                reads.value());
        assertTrue(digests.byLink(link(reads)).orElseThrow().grownOld(), "they may say yes before they are asked");
        digestPurge.purgeDue();
        await().until(() -> rows(reads, STAY).size() == 1);
        digests.want(link(reads));
        assertDropped(MessageNote.OVERTAKEN, rows(reads, STAY).getFirst(), clock.instant());
        readers.asked(reads);
        assertEquals(0, number("select count(*) from digest where id = ? and asked_at is not null", reads.value()));
    }

    @Test
    void a_clock_that_is_behind_keeps_nobody_from_saying_yes() {
        var reads = confirmed(ALL);
        var ahead = Timestamp.from(Instant.now().plusSeconds(60));
        update("update digest set confirmed_at = ?, wanted_at = ? where id = ?", ahead, ahead, reads.value());
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
        update("update digest set asked_at = ? where id = ? and asked_at is not null", daysAgo(days), id.value());
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
        update("update digest set typed_at = ? where id = ?", daysAgo(days), id.value());
    }
}
