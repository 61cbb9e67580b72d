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
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.answers.MailedShift.Kind;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskRecords;
import nyc.icefree.shifts.asks.AskRecords.AskMail;
import nyc.icefree.shifts.asks.MyAsks;
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
    private static final int SIZE = 1 + 2 * Long.BYTES + Integer.BYTES;

    private final ShiftRecords shifts;
    private final ShiftSignup signup;
    private final DayStatements statements;
    private final ShiftDays days;
    private final AskRecords askRecords;
    private final MyAsks asks;
    private final SignInLinks signIn;
    private final Vault vault;
    private final Clock clock;

    ShiftAnswers(
            ShiftRecords shifts,
            ShiftSignup signup,
            DayStatements statements,
            ShiftDays days,
            AskRecords askRecords,
            MyAsks asks,
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
        return find(kind, id, 0)
                .map(found -> ProvenToken.make(
                        vault,
                        owner(found),
                        PURPOSE,
                        ByteBuffer.allocate(SIZE)
                                .put((byte) kind.ordinal())
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .putInt(found.state())
                                .array()));
    }

    /** What a link of ours is about, also when it is over. Does not use it up. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<MailedShift> look(SecretToken link) {
        return ProvenToken.read(link, SIZE).flatMap(read -> {
            var said = read.said();
            int kind = said.get();
            return kind < 0 || kind >= Kind.values().length
                    ? Optional.empty()
                    : find(Kind.values()[kind], new UUID(said.getLong(), said.getLong()), said.getInt())
                            .filter(found -> read.isProven(vault, owner(found), PURPOSE));
        });
    }

    private MailedShift open(SecretToken link) {
        return look(link).filter(MailedShift::open).orElseThrow(LinkExpired::new);
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
        var found = open(link);
        if (found.kind() == Kind.OFFERED) {
            return asks.takeOf(new AskId(found.id()));
        }
        days.comeOf(found.person(), found.shift().id());
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
        var found = open(link);
        var shift = found.shift().id();
        if (found.kind() == Kind.OFFERED) {
            asks.refuseOf(found.person(), shift);
        } else {
            signup.handBackOf(found.person(), shift, found.kind() == Kind.PUT_IN);
        }
    }

    /** Mails a sign-in link to whom this one was for, also when it is over; to nobody for an unknown one. */
    @Anyone
    @Transactional
    public void mail(SecretToken link) {
        look(link).map(MailedShift::person).ifPresent(signIn::askFor);
    }

    /** @param before its state when the link was made */
    private Optional<MailedShift> find(Kind kind, UUID id, int before) {
        return kind == Kind.OFFERED
                ? askRecords.mailFor(new AskId(id)).map(mail -> offered(id, mail, before))
                : shifts.mailFor(new AssignmentId(id)).map(mail -> held(kind, id, mail, before));
    }

    private MailedShift held(Kind kind, UUID id, ShiftMail mail, int before) {
        var shift = mail.shift();
        var event = mail.event();
        var slot = shift.slot();
        boolean off = mail.cancelled() || event != null && event.postponed();
        boolean comes = statements.of(shift.id(), mail.volunteer()).comes();
        boolean mayGiveBack = kind == Kind.PUT_IN || !shift.terms().isTooLateToHandBack(slot, clock.instant());
        int state = state(mail.volunteer(), mail.version() + " " + slot.startsAt() + " " + slot.endsAt());
        boolean open = state == before && mail.state() == AssignmentState.CONFIRMED && !off && !hasStarted(shift);
        return new MailedShift(kind, id, mail.volunteer(), shift, event, comes, mayGiveBack, state, open);
    }

    private MailedShift offered(UUID id, AskMail mail, int before) {
        var shift = mail.shift().shift();
        var event = mail.shift().event();
        int state = state(mail.person(), "");
        boolean open = state == before && mail.open() && !hasStarted(shift);
        return new MailedShift(Kind.OFFERED, id, mail.person(), shift, event, false, true, state, open);
    }

    private boolean hasStarted(ShiftCard shift) {
        return shift.slot().hasStarted(clock.instant());
    }

    /** Ended sessions, such as after a new address, change it too. */
    private int state(PersonId person, String state) {
        return (state + signIn.epoch(person)).hashCode();
    }

    private static KeyOwner owner(MailedShift found) {
        return KeyOwner.person(found.person().value());
    }
}
