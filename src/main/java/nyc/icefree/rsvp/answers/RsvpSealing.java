package nyc.icefree.rsvp.answers;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpHashes;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.answers.PendingRsvp.ManageLink;
import nyc.icefree.rsvp.answers.RsvpOrigin.Hand;
import nyc.icefree.rsvp.answers.SealedParty.Told;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens what an RSVP says of people, under the key of its event. */
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
     * @param asked the questions that the form was tidied by
     * @throws ReservationRefused when nothing can be sealed for the event any more
     */
    public PendingRsvp answer(
            EventId event,
            ReservationForm tidied,
            Questions asked,
            @Nullable String reason,
            UUID form,
            Hand hand,
            RsvpSender sender) {
        keys.ready(event);
        var id = RsvpId.random();
        var token = SecretToken.random();
        var link = new ManageLink(
                seal(event, "manage", id, token.value()), token, hashes.of(event, hashes.code(event, token)));
        return new PendingRsvp(
                id,
                event,
                party(event, id, tidied.party(), NeedAnswers.NONE),
                asked,
                reason == null ? null : reason(event, id, reason),
                link,
                tidied.wish(),
                new RsvpOrigin(form, hand, sender.proof(), tidied.wish() == Wish.MAYBE, null),
                sender);
    }

    private SealedParty party(EventId event, RsvpId id, Party party, NeedAnswers answers) {
        String email = party.email();
        return new SealedParty(
                party.size(),
                party.inLanguage(),
                seal(event, "name", id, party.name()),
                email == null
                        ? null
                        : new SealedParty.Contact(seal(event, "contact", id, email), hashes.of(event, email)),
                seal(
                        event,
                        "needs",
                        id,
                        new NeedsText(party.language(), party.people().children(), party.needs(), party.sharedWith())
                                .write()),
                told(event, id, party.needs(), answers),
                toQuestions(event, id, party.toQuestions()));
    }

    public SealedParty changed(RsvpRow row, Party tidied) {
        return party(
                row.event(), row.id(), tidied, answers(row).after(needs(row).needs(), tidied.needs()));
    }

    /** A party that comes with fewer people; one that cannot be read keeps all but its size. */
    public SealedParty fewer(RsvpRow row, int people) {
        return asked(row)
                .map(asked -> {
                    var now = asked.text().ofFewer(people);
                    var answers = asked.answers().after(asked.text().needs(), now.needs());
                    return new SealedParty(
                            people,
                            row.sealed().inLanguage(),
                            row.sealed().name(),
                            row.sealed().contact(),
                            seal(row.event(), "needs", row.id(), now.write()),
                            told(row, now.needs(), answers),
                            row.sealed().toQuestions());
                })
                .orElseGet(() -> row.sealed().ofSize(people));
    }

    public Told told(RsvpRow row, Needs needs, NeedAnswers answers) {
        return told(row.event(), row.id(), needs, answers);
    }

    private Told told(EventId event, RsvpId id, Needs needs, NeedAnswers answers) {
        return new Told(
                answers.said().isEmpty() ? null : seal(event, "answers", id, answers.write()), answers.open(needs));
    }

    NeedAnswers answers(RsvpRow row) {
        String text = openOrNull(row, "answers", row.sealed().told().sealed());
        return text == null ? NeedAnswers.NONE : NeedAnswers.read(text);
    }

    private SealedParty.ToQuestions toQuestions(EventId event, RsvpId id, Answers said) {
        return new SealedParty.ToQuestions(
                said.isEmpty() ? null : seal(event, "question_answers", id, said.write()),
                said.by().keySet());
    }

    public Answers toQuestions(RsvpRow row) {
        String text =
                openOrNull(row, "question_answers", row.sealed().toQuestions().sealed());
        return text == null ? Answers.NONE : Answers.read(text);
    }

    public byte[] reason(EventId event, RsvpId id, String reason) {
        return seal(event, "reason", id, reason);
    }

    public record Asked(NeedsText text, NeedAnswers answers) {}

    /** Empty when the row cannot be read, since one damaged row must not stop work for the others. */
    public Optional<Asked> asked(RsvpRow row) {
        try {
            return Optional.of(new Asked(needs(row), answers(row)));
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    /** A party without a name or needs when the row cannot be read: it still has its spots. */
    public Party openIfReadable(RsvpRow row) {
        try {
            return open(row);
        } catch (Unreadable damaged) {
            return Party.of("", PartyPeople.notAsked(row.size()), null, Needs.NONE, Language.ENGLISH)
                    .in(row.sealed().inLanguage());
        }
    }

    @Nullable
    public NeedsText needsIfReadable(RsvpRow row) {
        return asked(row).map(Asked::text).orElse(null);
    }

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
                PartyPeople.of(row.size(), text.children()),
                text.needs(),
                answers(row),
                text.reader(),
                row.sealed().inLanguage(),
                toQuestions(row),
                text.sharedWith());
    }

    @Nullable
    public String email(RsvpRow row) {
        var contact = row.sealed().contact();
        return openOrNull(row, "contact", contact == null ? null : contact.sealed());
    }

    String name(RsvpRow row) {
        return open(row, "name", row.sealed().name());
    }

    public NeedsText needs(RsvpRow row) {
        return NeedsText.read(open(row, "needs", row.sealed().needs()));
    }

    /** Null for none, or when it cannot be read. */
    @Nullable
    public String reason(RsvpRow row) {
        try {
            return openOrNull(row, "reason", row.reason());
        } catch (Unreadable damaged) {
            return null;
        }
    }

    public SecretToken manage(RsvpRow row) {
        return new SecretToken(open(row, "manage", row.manage()));
    }

    public SayableCode code(PendingRsvp answer) {
        return hashes.code(answer.event(), answer.link().token());
    }

    public SayableCode code(RsvpRow row) {
        return hashes.code(row.event(), manage(row));
    }

    private byte[] seal(EventId event, String column, RsvpId id, String text) {
        return vault.seal(EventKeys.of(event), cell(column, id), text);
    }

    private String open(RsvpRow row, String column, byte[] sealed) {
        return vault.open(EventKeys.of(row.event()), cell(column, row.id()), sealed);
    }

    private @Nullable String openOrNull(RsvpRow row, String column, byte @Nullable [] sealed) {
        return vault.openOrNull(EventKeys.of(row.event()), cell(column, row.id()), sealed);
    }

    private static String cell(String column, RsvpId id) {
        return "rsvp:" + column + ":" + id;
    }
}
