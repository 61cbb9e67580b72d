package nyc.icefree.messages.digest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.Areas;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.digest.DigestId;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.DigestPurge;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.digest.Digests;
import nyc.icefree.digest.NewEvents;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the digest stand on: somebody who reads it, and an issue of now. */
abstract class DigestGround extends MailStage {
    static final MessageReason CONFIRM = MessageReason.DIGEST_CONFIRM;
    static final MessageReason NEWS = MessageReason.DIGEST_NEWS;
    static final MessageReason STAY = MessageReason.DIGEST_STAY;
    static final DigestWishes ALL = new DigestWishes(Language.ENGLISH, Set.of(), Set.of());
    /** No other test has an event in it. */
    static final Language RARE = new Language("pa");

    @Autowired
    Digests digests;

    @Autowired
    DigestReaders readers;

    @Autowired
    DigestIssues issues;

    @Autowired
    DigestPurge digestPurge;

    @Autowired
    DigestRun run;

    @Autowired
    NewEvents newEvents;

    Given.Team team;

    @BeforeEach
    void a_team_no_issue_yet_and_nothing_new() {
        team = given.team();
        update("delete from digest_issue");
        update("update event set listed_at = ? where listed_at is not null", daysAgo(30));
    }

    static String address() {
        return "d" + Given.email();
    }

    /** Asked for it, and waits for the link. */
    DigestId asked(String address, DigestWishes wishes) {
        digests.ask(address, wishes);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        of(address).filter(id -> !rows(id, CONFIRM).isEmpty()).isPresent());
        return of(address).orElseThrow();
    }

    DigestId confirmed(DigestWishes wishes) {
        var id = asked(address(), wishes);
        digests.want(link(id));
        update("update digest set confirmed_at = ?, wanted_at = ? where id = ?", daysAgo(1), daysAgo(1), id.value());
        return id;
    }

    Optional<DigestId> of(String address) {
        return vault.find("digest", address).flatMap(owner -> owner.id()).map(DigestId::new);
    }

    SecretToken link(DigestId id) {
        return readers.mailFor(id).orElseThrow().link();
    }

    List<QueuedMessage> rows(DigestId id, MessageReason reason) {
        return rows.of(reason, Recipient.of(id));
    }

    static Timestamp daysAgo(int days) {
        return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
    }

    /** Of what was listed within the last two hours, also a moment from now. */
    DigestIssue issue() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return issues.begin(new DigestIssue(7, now.minus(Duration.ofHours(2)), now.plus(Duration.ofHours(1))));
    }

    int make(DigestIssue issue) {
        var matching = matching(issue);
        int made = 0;
        for (var part = run.next(issue, matching, clock.instant());
                part.isPresent();
                part = run.next(issue, matching, clock.instant())) {
            made += part.getAsInt();
        }
        return made;
    }

    IssueMatcher matching(DigestIssue issue) {
        return new IssueMatcher(newEvents.in(issues.widest(issue)));
    }

    /** In eight days, after the next Thursday of any day. */
    EventId published(String title) {
        return given.published(
                team, Drafts.from(given.session(title, 8)).spoken(RARE).draft());
    }

    static DigestWishes rare() {
        return new DigestWishes(Language.ENGLISH, Set.of(Areas.QUEENS), Set.of(RARE));
    }

    Letter letter(DigestId id, MessageReason reason) {
        var all = rows(id, reason);
        assertEquals(1, all.size());
        return ready(all.getFirst()).letter();
    }

    boolean isGone(DigestId id) {
        return number("select count(*) from digest where id = ?", id.value()) == 0
                && !vault.hasKey(KeyOwner.digest(id.value()));
    }
}
