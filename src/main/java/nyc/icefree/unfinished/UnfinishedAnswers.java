package nyc.icefree.unfinished;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.unfinished.UnfinishedAnswerTable.Row;
import nyc.icefree.unfinished.UnfinishedRefused.Reason;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the acting person has written with an answer in a queue and not sent, which nobody else reads. It grants nothing: what
 * is answered is read where it belongs, by whoever may. Of two tabs the one that was written in last counts.
 */
@Service
public class UnfinishedAnswers {
    /** Of one person. */
    static final int MOST = 200;
    /** Ten times what any answer may have. */
    static final int LONGEST = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedAnswers.class);

    private final UnfinishedAnswerTable table;
    private final Vault vault;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final Clock clock;

    UnfinishedAnswers(
            UnfinishedAnswerTable table, Vault vault, PeopleDirectory people, CurrentActor actor, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    /** By what is answered, and by the answer. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, String>> mine() {
        var all = new HashMap<UUID, Map<String, String>>();
        table.of(me())
                .forEach(row -> opened(row)
                        .ifPresent(text -> all.computeIfAbsent(row.about(), any -> new HashMap<>())
                                .put(row.answer(), text)));
        return all;
    }

    /** Without what its key opens no more, as after keys of another day were put back: the queue is open all the same. */
    private Optional<String> opened(Row row) {
        try {
            return Optional.of(vault.open(key(), place(row.about(), row.answer()), row.sealed()));
        } catch (Unreadable closed) {
            LOG.warn(
                    "Half-written words cannot be opened: {}", closed.getClass().getName());
            return Optional.empty();
        }
    }

    /**
     * Instead of what was kept of it before; nothing written is nothing kept.
     *
     * @param about the request, event or proposal
     * @param answer at most 20 characters
     * @throws UnfinishedRefused with TOO_LONG or TOO_MANY_ANSWERS
     */
    @StaffMay
    @Transactional
    public void keep(UUID about, String answer, String words) {
        if (words.isBlank()) {
            table.remove(me(), about, answer);
            return;
        }
        if (words.length() > LONGEST) {
            throw new UnfinishedRefused(Reason.TOO_LONG);
        }
        var row = new Row(about, answer, vault.seal(key(), place(about, answer), words));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (table.replace(me(), row, now)) {
            return;
        }
        people.hold(me());
        if (table.replace(me(), row, now)) { // another tab was quicker with the first words
            return;
        }
        if (table.count(me()) >= MOST) {
            throw new UnfinishedRefused(Reason.TOO_MANY_ANSWERS);
        }
        table.add(me(), row, now);
    }

    /** Sent, or not wanted any more. */
    @StaffMay
    @Transactional
    public void discard(UUID about) {
        table.remove(me(), about);
    }

    private static String place(UUID about, String answer) {
        return "unfinished_answer:sealed_text:" + about + ":" + answer;
    }

    private KeyOwner key() {
        return KeyOwner.person(me().value());
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
