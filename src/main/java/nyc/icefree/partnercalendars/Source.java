package nyc.icefree.partnercalendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A partner's calendar: when it is asked next, and how it went. */
@Entity
@Table(name = "source")
class Source {
    static final Duration CLAIM = Duration.ofMinutes(10);
    private static final Duration SOONEST = Duration.ofMinutes(30);
    private static final Duration LATEST = Duration.ofHours(24);
    private static final Duration USUAL = Duration.ofHours(1);

    @Id
    UUID id;

    @Version
    private int version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    UUID organization;

    @Column(nullable = false)
    byte[] sealedAddress;

    /** Keyed hash of address and organization, so that nobody adds one calendar twice. */
    @Column(nullable = false, length = 64)
    String addressMark;

    @Column(nullable = false, length = 100)
    String name;

    @Column(nullable = false, length = 12)
    private String language;

    @Column(length = 60)
    @Nullable
    private String floatingZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_kind", nullable = false, length = 30)
    EventKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    SourceState state;

    @Column(length = 900)
    @Nullable
    String etag;

    @Column(length = 900)
    @Nullable
    String lastModified;

    @Column(nullable = false)
    Instant nextFetchAt;

    @Nullable
    Instant claimedUntil;

    @Nullable
    Instant lastFetchAt;

    @Nullable
    Instant lastGoodAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    @Nullable
    SourceProblem problem;

    private int failures;
    int entries;

    /** An administrator has approved it, and with it its server. */
    boolean hostApproved;

    /** The first batch has been taken; new entries are judged one by one. */
    boolean takenBefore;

    /** A person has confirmed that the smaller calendar is right. */
    boolean smallerTaken;

    private boolean silenceTold;

    private boolean heldTold;

    private int timesTold;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected Source() {}

    Source(
            UUID id,
            UUID organization,
            SourceForm form,
            byte[] sealedAddress,
            String addressMark,
            boolean approved,
            Instant now) {
        this.id = id;
        this.organization = organization;
        this.sealedAddress = sealedAddress;
        this.addressMark = addressMark;
        this.name = form.name();
        this.language = form.language().tag();
        this.floatingZone = form.floating() == null ? null : form.floating().getId();
        this.kind = form.kind();
        this.state = approved ? SourceState.ACTIVE : SourceState.PROPOSED;
        this.nextFetchAt = now;
        this.createdAt = now;
    }

    @Nullable
    ZoneId floating() {
        return floatingZone == null ? null : ZoneId.of(floatingZone);
    }

    Language language() {
        return new Language(language);
    }

    void approve(Instant now) {
        if (state == SourceState.PROPOSED) {
            state = SourceState.ACTIVE;
            hostApproved = true;
            nextFetchAt = now;
        }
    }

    void makes(EventKind next) {
        kind = next;
    }

    /** Takes the claim away, so that a running fetch stops. */
    void pause() {
        if (state == SourceState.ACTIVE) {
            state = SourceState.PAUSED;
            claimedUntil = null;
        }
    }

    void goOn(Instant now) {
        if (state == SourceState.PAUSED || state == SourceState.STOPPED) {
            state = SourceState.ACTIVE;
            failures = 0;
            fetchSoon(now);
        }
    }

    /** Unreadable for a day while active, or gone. */
    boolean silent(Instant now) {
        var good = lastGoodAt == null ? createdAt : lastGoodAt;
        return state == SourceState.STOPPED
                || (state == SourceState.ACTIVE
                        && problem != null
                        && problem != SourceProblem.MUCH_SMALLER
                        && good.plus(SourceAlarms.SILENT).isBefore(now));
    }

    /**
     * Its people are told once per silence.
     *
     * @return number of this message, from 1; 0 for none
     */
    int fallsSilent(Instant now) {
        boolean silent = silent(now);
        boolean news = silent && !silenceTold;
        silenceTold = silent;
        return told(news);
    }

    /** The same for entries that wait for them. */
    int holdsBack(boolean held) {
        boolean news = held && !heldTold;
        heldTold = held;
        return told(news);
    }

    private int told(boolean news) {
        return news ? ++timesTold : 0;
    }

    void takeSmaller(Instant now) {
        smallerTaken = true;
        fetchSoon(now);
    }

    /** Copies the claim from the locked row. */
    void claimedAs(Source row) {
        claimedUntil = row.claimedUntil;
    }

    void renewClaim(Instant now) {
        if (claimedUntil != null && claimedUntil.isBefore(now.plus(CLAIM.dividedBy(2)))) {
            claimedUntil = now.plus(CLAIM).truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** Fetches it soon and anew; if it is being read now, once more after that. */
    void fetchSoon(Instant now) {
        etag = null;
        lastModified = null;
        nextFetchAt = now;
    }

    /**
     * Records a complete reading. Keeps the server's validators unless a person wants it read again.
     *
     * @param asked as in {@link #went}
     */
    void taken(int found, FetchResult.Fresh state, Instant now, Instant asked, @Nullable Duration refresh) {
        if (nextFetchAt.equals(asked)) {
            etag = state.etag();
            lastModified = state.lastModified();
        }
        entries = found;
        takenBefore = true;
        went(now, asked, refresh);
    }

    /**
     * @param asked when this fetch was due: another time now means that a person wants it again
     * @param refresh as the calendar wishes, within bounds
     */
    void went(Instant now, Instant asked, @Nullable Duration refresh) {
        lastFetchAt = now;
        lastGoodAt = now;
        problem = null;
        failures = 0;
        smallerTaken = false;
        claimedUntil = null;
        var wished = refresh == null ? USUAL : refresh;
        if (nextFetchAt.equals(asked)) {
            nextFetchAt =
                    now.plus(wished.compareTo(SOONEST) < 0 ? SOONEST : wished.compareTo(LATEST) > 0 ? LATEST : wished);
        }
    }

    /** Doubles the wait after each failure, up to a day; longer where the server asks for it. */
    void failed(SourceProblem why, @Nullable Duration retryAfter, Instant now) {
        lastFetchAt = now;
        problem = why;
        failures++;
        claimedUntil = null;
        var wait = SOONEST.multipliedBy(1L << Math.min(failures - 1, 6));
        wait = wait.compareTo(LATEST) > 0 ? LATEST : wait;
        nextFetchAt = now.plus(retryAfter != null && retryAfter.compareTo(wait) > 0 ? retryAfter : wait);
        if (why == SourceProblem.GONE) {
            state = SourceState.STOPPED;
        }
    }
}
