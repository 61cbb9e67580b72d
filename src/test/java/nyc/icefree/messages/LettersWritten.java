package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.HostileLetters;
import nyc.icefree.messages.letters.JoinedLetters;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.Gathering;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.MailName;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters as they would be sent to people who read one language. */
abstract class LettersWritten extends MailStage {
    /** In which they read. */
    Language reads = AnotherLanguage.READER;

    @Autowired
    Given given;

    @Autowired
    StaffAccounts accounts;

    final List<Letter> written = new ArrayList<>();
    final List<QueuedMessage> rowsWritten = new ArrayList<>();
    /** By what each would leave. */
    final List<MailName> names = new ArrayList<>();

    final Set<MessageReason> reasons = new HashSet<>();

    static String email() {
        return Given.email();
    }

    PersonId reader() {
        return people.register("Rosa", email(), reads);
    }

    PersonId joined(Given.Team team) {
        var rosa = reader();
        given.appoint(team.organization(), rosa, StaffRole.ORGANIZER);
        return rosa;
    }

    PersonId administrator() {
        return accounts.create("Ada Example", email(), reads, "lanterns on stoops", new byte[20], true);
    }

    /** What each of them says, as it is and with hostile words, said by one letter for each kind of reader. */
    void together() {
        for (var to : Recipient.Kind.values()) {
            for (var gathering : Gathering.values()) {
                var several = IntStream.range(0, rowsWritten.size())
                        .filter(i -> rowsWritten.get(i).recipient().kind() == to
                                && Gathering.of(rowsWritten.get(i).reason()) == gathering
                                && JoinedLetters.mayJoin(written.get(i)))
                        .boxed()
                        .toList();
                if (gathering != Gathering.ALONE && !several.isEmpty()) {
                    var rows = several.stream().map(rowsWritten::get).toList();
                    var plain = several.stream().map(written::get).toList();
                    written.add(letters.join(plain, rows));
                    names.add(MailName.of(rows));
                    if (!AnotherLanguage.ON) { // which knows hostile words by their Latin letters, as none of ours
                        written.add(letters.join(
                                plain.stream().map(HostileLetters::of).toList(), rows));
                        names.add(MailName.of(rows));
                    }
                }
            }
        }
    }

    /** What a locked phone shows of it besides its subject. */
    private void tellsNothingFirst(Letter letter) {
        var words = texts.in(reads);
        var first = List.of(letter.text().split("\n\n"));
        assertEquals(words.get("mail.hello"), first.getFirst());
        assertTrue(
                Stream.of("mail.privacy", "mail.request.privacy", "mail.digest-news.privacy")
                        .anyMatch(key -> words.get(key).equals(first.get(1))),
                first.get(1));
    }

    void write(MessageReason reason, PersonId to) {
        write(reason, Recipient.of(to), to.value(), null);
    }

    void write(MessageReason reason, RsvpId to, EventId event) {
        write(reason, Recipient.of(to), to.value(), event);
    }

    void write(MessageReason reason, PersonId to, AssignmentId about, EventId event) {
        write(reason, Recipient.of(to), about.value(), event);
    }

    void write(MessageReason reason, Recipient to, UUID about, @Nullable EventId event) {
        write(reason, to, about, event, 1, clock.instant());
    }

    /** @param version of the time of which it reminds */
    void write(MessageReason reason, Recipient to, UUID about, @Nullable EventId event, int version, Instant now) {
        var row = new QueuedMessage(
                UUID.randomUUID(),
                reason,
                to,
                about,
                version,
                event,
                MessageState.QUEUED,
                null,
                0,
                0,
                now,
                now,
                null,
                null);
        var result = letters.compose(row, LetterReader.RECIPIENT, now);
        assertTrue(result instanceof LetterResult.Ready, reason + ": " + result);
        var letter = ((LetterResult.Ready) result).letter();
        tellsNothingFirst(letter);
        written.add(letter);
        reasons.add(reason);
        rowsWritten.add(row);
        names.add(MailName.of(row));
    }

    /** @param what table and column of a moment, as {@code volunteer set heard_at} */
    protected void longAgo(String what, PersonId person) {
        jdbc.sql("update " + what + " = ? where person_id = ?")
                .params(Timestamp.from(Instant.now().minus(370, ChronoUnit.DAYS)), person.value())
                .update();
    }
}
