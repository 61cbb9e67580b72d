package nyc.icefree.shifts.answers;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.answers.MailedShift.Kind;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskRecords;
import nyc.icefree.shifts.asks.AskRecords.AskMail;
import nyc.icefree.shifts.asks.ShiftAsks;
import nyc.icefree.shifts.day.ShiftDays;
import nyc.icefree.shifts.seats.DayStatements;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.ProvenToken;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers about one shift by the link in a mail, without a sign-in. Nothing is stored of a link: the volunteer's key
 * proves it. It works until the shift begins or has another time, they no longer have it, or their sessions are ended.
 */
@Service
public class ShiftAnswers {
    private static final String PURPOSE = "answer about a shift";
    private static final int SIZE = 1 + 3 * Long.BYTES;
    private static final int HEX = 16;

    private final ShiftRecords shifts;
    private final ShiftSignup signup;
    private final DayStatements statements;
    private final ShiftDays days;
    private final AskRecords askRecords;
    private final ShiftAsks asks;
    private final SignInLinks signIn;
    private final Vault vault;
    private final Clock clock;

    ShiftAnswers(
            ShiftRecords shifts,
            ShiftSignup signup,
            DayStatements statements,
            ShiftDays days,
            AskRecords askRecords,
            ShiftAsks asks,
            SignInLinks signIn,
            Vault vault,
            Clock clock) {
        this.shifts = shifts;
        this.signup = signup;
        this.statements = statements;
        this.days = days;
        this.askRecords = askRecords;
        this.asks = asks;
        this.signIn = signIn;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param state changes with all that ends the link */
    private record Found(UUID id, PersonId person, MailedShift mailed, boolean open, String state) {}

    /** @param putIn the mail says that somebody else put them in */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<SecretToken> link(AssignmentId assignment, boolean putIn) {
        return make(putIn ? Kind.PUT_IN : Kind.HELD, assignment.value());
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<SecretToken> link(AskId ask) {
        return make(Kind.OFFERED, ask.value());
    }

    private Optional<SecretToken> make(Kind kind, UUID id) {
        return find(kind, id)
                .map(found -> ProvenToken.make(
                        vault,
                        owner(found),
                        PURPOSE,
                        ByteBuffer.allocate(SIZE)
                                .put((byte) kind.ordinal())
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .putLong(digest(found))
                                .array()));
    }

    /** Empty when the link is over. Does not use it up. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<MailedShift> look(SecretToken link) {
        return open(link).map(Found::mailed);
    }

    /**
     * Says that they will be there; takes an offered shift. Twice changes nothing.
     *
     * @return whether the shift is theirs; if not, its organizers are asked
     * @throws LinkExpired when the link is over
     * @throws Refused when somebody was quicker
     */
    @Anyone
    public boolean come(SecretToken link) {
        var found = open(link).orElseThrow(LinkExpired::new);
        if (found.mailed().kind() == Kind.OFFERED) {
            return asks.takeOf(new AskId(found.id()));
        }
        days.comeOf(found.person(), found.mailed().shift().id());
        return true;
    }

    /**
     * Gives the shift back, or says no to an offer.
     *
     * @throws LinkExpired when the link is over
     * @throws Refused when only organizers may let them off
     */
    @Anyone
    @Transactional
    public void giveBack(SecretToken link) {
        var found = open(link).orElseThrow(LinkExpired::new);
        var shift = found.mailed().shift().id();
        switch (found.mailed().kind()) {
            case OFFERED -> asks.refuseOf(found.person(), shift);
            case HELD -> signup.handBackOf(found.person(), shift, false);
            case PUT_IN -> signup.handBackOf(found.person(), shift, true);
        }
    }

    /** Whether {@link #mail} can write to somebody, also when the link is over. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isKnown(SecretToken link) {
        return proven(link).isPresent();
    }

    /** Mails a sign-in link to whom this one was for. */
    @Anyone
    @Transactional
    public void mail(SecretToken link) {
        signIn.askFor(proven(link).orElseThrow(LinkExpired::new).person());
    }

    private Optional<Found> open(SecretToken link) {
        return proven(link)
                .filter(Found::open)
                .filter(found -> ProvenToken.read(link, SIZE)
                        .filter(read -> read.said().getLong(SIZE - Long.BYTES) == digest(found))
                        .isPresent());
    }

    private Optional<Found> proven(SecretToken link) {
        return ProvenToken.read(link, SIZE).flatMap(read -> {
            var said = read.said();
            int kind = said.get();
            return kind < 0 || kind >= Kind.values().length
                    ? Optional.empty()
                    : find(Kind.values()[kind], new UUID(said.getLong(), said.getLong()))
                            .filter(found -> read.isProven(vault, owner(found), PURPOSE));
        });
    }

    private Optional<Found> find(Kind kind, UUID id) {
        return kind == Kind.OFFERED
                ? askRecords.mailFor(new AskId(id)).map(mail -> offered(id, mail))
                : shifts.mailFor(new AssignmentId(id)).map(mail -> held(id, kind, mail));
    }

    private Found held(UUID id, Kind kind, ShiftMail mail) {
        var shift = mail.shift();
        var slot = shift.slot();
        var now = clock.instant();
        boolean off = mail.cancelled() || mail.event() != null && mail.event().postponed();
        return new Found(
                id,
                mail.volunteer(),
                new MailedShift(
                        id,
                        shift,
                        mail.event(),
                        kind,
                        statements.of(shift.id(), mail.volunteer()).comes(),
                        kind == Kind.PUT_IN || !shift.terms().isTooLateToHandBack(slot, now)),
                mail.state() == AssignmentState.CONFIRMED && !off && !slot.hasStarted(now),
                mail.version() + " " + slot.startsAt() + " " + slot.endsAt());
    }

    private Found offered(UUID id, AskMail mail) {
        var shift = mail.shift().shift();
        var mailed = new MailedShift(id, shift, mail.shift().event(), Kind.OFFERED, false, true);
        return new Found(id, mail.person(), mailed, mail.open() && !shift.slot().hasStarted(clock.instant()), "");
    }

    /** Ended sessions, such as after a new address, end it too. */
    private long digest(Found found) {
        String all = found.state() + " " + signIn.epoch(found.person()).orElse(-1);
        return Long.parseUnsignedLong(new SecretToken(all).hash(), 0, HEX, HEX);
    }

    private static KeyOwner owner(Found found) {
        return KeyOwner.person(found.person().value());
    }
}
