package nyc.icefree.rsvp.answers;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.AnswerSender;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpHashes;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.answers.PendingRsvp.Hand;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens what an answer says of people, always under the key of its event. */
@Component
public class RsvpSealing {
    private final Vault vault;
    private final EventKeys keys;
    private final RsvpHashes hashes;

    RsvpSealing(Vault vault, EventKeys keys, RsvpHashes hashes) {
        this.hashes = hashes;
        this.vault = vault;
        this.keys = keys;
    }

    /**
     * @param asked what it was tidied by
     * @throws ReservationRefused when nothing can be sealed for the event any more
     */
    public PendingRsvp answer(
            EventId event,
            ReservationForm tidied,
            Questions asked,
            @Nullable String reason,
            UUID idempotencyKey,
            Hand hand,
            AnswerSender sender) {
        keys.ready(event);
        var id = RsvpId.random();
        var token = SecretToken.random();
        return new PendingRsvp(
                id,
                event,
                tidied.partySize(),
                tidied.inLanguage(),
                party(event, id, tidied),
                asked,
                reason == null ? null : reason(event, id, reason),
                vault.seal(key(event), place("manage", id), token.value()),
                token,
                hashes.of(event, hashes.code(event, token)),
                idempotencyKey,
                hand,
                tidied.wish(),
                sender,
                null);
    }

    SealedParty party(EventId event, RsvpId id, ReservationForm tidied) {
        var owner = key(event);
        String email = tidied.email();
        return new SealedParty(
                vault.seal(owner, place("name", id), tidied.name()),
                email == null ? null : vault.seal(owner, place("contact", id), email),
                email == null ? null : hashes.of(event, email),
                vault.seal(
                        owner,
                        place("needs", id),
                        new NeedsText(
                                        tidied.language(),
                                        tidied.people().children(),
                                        tidied.needs(),
                                        tidied.sharedWith())
                                .write()),
                null,
                toQuestions(event, id, tidied.toQuestions()),
                NeedAnswers.NONE.open(tidied.needs()));
    }

    /** A party that asks for something else than it did. */
    public SealedParty changed(RsvpRow row, ReservationForm tidied) {
        var party = party(row.event(), row.id(), tidied);
        var answers = answers(row).after(needs(row).needs(), tidied.needs());
        return new SealedParty(
                party.name(),
                party.contact(),
                party.contactMac(),
                party.needs(),
                answers(row, answers),
                party.toQuestions(),
                answers.open(tidied.needs()));
    }

    /** A party that comes with fewer people: who cannot be read stays as it is. */
    public SealedParty fewer(RsvpRow row, int people) {
        var asked = asked(row);
        if (asked.isEmpty()) {
            return row.sealed();
        }
        var now = asked.get().text().ofFewer(people);
        var answers = asked.get().answers().after(asked.get().text().needs(), now.needs());
        return new SealedParty(
                row.sealed().name(),
                row.sealed().contact(),
                row.sealed().contactMac(),
                vault.seal(key(row.event()), place("needs", row.id()), now.write()),
                answers(row, answers),
                row.sealed().toQuestions(),
                answers.open(now.needs()));
    }

    /**
     * What a party was told, to be kept.
     *
     * @param sealed null where all is open again
     * @param open how many of its needs still wait
     */
    public record Told(byte @Nullable [] sealed, int open) {}

    public Told told(RsvpRow row, Needs needs, NeedAnswers answers) {
        return new Told(answers(row, answers), answers.open(needs));
    }

    private byte @Nullable [] answers(RsvpRow row, NeedAnswers answers) {
        return answers.said().isEmpty()
                ? null
                : vault.seal(key(row.event()), place("answers", row.id()), answers.write());
    }

    NeedAnswers answers(RsvpRow row) {
        String text = vault.openOrNull(
                key(row.event()), place("answers", row.id()), row.sealed().answers());
        return text == null ? NeedAnswers.NONE : NeedAnswers.read(text);
    }

    private SealedParty.ToQuestions toQuestions(EventId event, RsvpId id, Answers said) {
        return said.isEmpty()
                ? SealedParty.ToQuestions.NONE
                : new SealedParty.ToQuestions(
                        vault.seal(key(event), place("question_answers", id), said.write()),
                        said.by().keySet());
    }

    public Answers toQuestions(RsvpRow row) {
        String text = vault.openOrNull(
                key(row.event()),
                place("question_answers", row.id()),
                row.sealed().toQuestions().sealed());
        return text == null ? Answers.NONE : Answers.read(text);
    }

    public byte[] reason(EventId event, RsvpId id, String reason) {
        return vault.seal(key(event), place("reason", id), reason);
    }

    /** What a party asks for and what it was told. */
    public record Asked(NeedsText text, NeedAnswers answers) {}

    /** Empty of a row that cannot be read, damaged or sealed by another key: it must stop nothing that is done for others. */
    public Optional<Asked> asked(RsvpRow row) {
        try {
            return Optional.of(new Asked(needs(row), answers(row)));
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    /** Of a row that cannot be read, a party without a name that asks for nothing: it still has its places. */
    public Party openIfReadable(RsvpRow row) {
        try {
            return open(row);
        } catch (Unreadable damaged) {
            var people = PartyPeople.notAsked(row.partySize());
            return new Party("", null, people, Needs.NONE, NeedAnswers.NONE, Language.ENGLISH, Answers.NONE, Set.of());
        }
    }

    /** Null where it cannot be read. */
    @Nullable
    public NeedsText needsIfReadable(RsvpRow row) {
        return asked(row).map(Asked::text).orElse(null);
    }

    /** Empty where it cannot be read. */
    public String nameIfReadable(RsvpRow row) {
        try {
            return name(row);
        } catch (Unreadable damaged) {
            return "";
        }
    }

    public Party open(RsvpRow row) {
        var text = needs(row);
        return new Party(
                name(row),
                email(row),
                PartyPeople.of(row.partySize(), text.children()),
                text.needs(),
                answers(row),
                text.reader(),
                toQuestions(row),
                text.sharedWith());
    }

    /** Null for none. */
    @Nullable
    public String email(RsvpRow row) {
        return vault.openOrNull(
                key(row.event()), place("contact", row.id()), row.sealed().contact());
    }

    String name(RsvpRow row) {
        return vault.open(
                key(row.event()), place("name", row.id()), row.sealed().name());
    }

    public NeedsText needs(RsvpRow row) {
        return NeedsText.read(vault.open(
                key(row.event()), place("needs", row.id()), row.sealed().needs()));
    }

    /** Null for none, or where it cannot be read. */
    @Nullable
    public String reason(RsvpRow row) {
        try {
            return vault.openOrNull(key(row.event()), place("reason", row.id()), row.reason());
        } catch (Unreadable damaged) {
            return null;
        }
    }

    public SecretToken manage(RsvpRow row) {
        return new SecretToken(vault.open(key(row.event()), place("manage", row.id()), row.manage()));
    }

    public SayableCode code(PendingRsvp answer) {
        return hashes.code(answer.event(), answer.token());
    }

    public SayableCode code(RsvpRow row) {
        return hashes.code(row.event(), manage(row));
    }

    private static KeyOwner key(EventId event) {
        return EventKeys.of(event);
    }

    private static String place(String column, RsvpId id) {
        return "rsvp:" + column + ":" + id;
    }
}
