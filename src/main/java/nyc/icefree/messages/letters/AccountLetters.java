package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.HandoverLink;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.signin.StaffCards;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerStaying;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters with a link for one use, which is made in the moment of sending. */
@Component
public class AccountLetters {
    private final PeopleDirectory people;
    private final StaffCards staff;
    private final SignInLinks signIn;
    private final VolunteerStaying staying;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;

    AccountLetters(
            PeopleDirectory people,
            StaffCards staff,
            SignInLinks signIn,
            VolunteerStaying staying,
            Campaign campaign,
            Texts texts,
            Links links) {
        this.people = people;
        this.staff = staff;
        this.signIn = signIn;
        this.staying = staying;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message, LetterReader reader, Instant now) {
        PersonId person = message.recipient().person();
        // an invitation speaks as it was typed: read in the outbox, it tells nothing of whose address it is
        Optional<PersonCard> to = reason == MessageReason.STAFF_INVITATION ? staff.card(person) : people.card(person);
        if (to.isEmpty() || to.get().email() == null) {
            return LetterResult.gone();
        }
        String address = to.get().email();
        if (reason == MessageReason.VOLUNTEER_STAY
                && reader == LetterReader.RECIPIENT
                && !staying.isToBeAsked(person)) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return reader.issued(() -> issue(reason, person))
                .<LetterResult>map(token -> new LetterResult.Ready(
                        write(reason, message, to.get(), address, token, reader), quietUntil(reason, now)))
                .orElseGet(LetterResult::gone);
    }

    /** Whoever asked for a link waits for it; a question can wait for the morning. */
    private @Nullable Instant quietUntil(MessageReason reason, Instant now) {
        return reason == MessageReason.VOLUNTEER_STAY
                ? ReminderTimes.morning(now, campaign.now().zone()).orElse(null)
                : null;
    }

    /** The link of a letter that cannot be mailed, for an administrator to hand over. */
    public Optional<String> link(QueuedMessage message) {
        var reason = message.reason();
        PersonId person = message.recipient().person();
        return people.card(person)
                .flatMap(card -> signIn.handOver(person, handedOver(reason))
                        .map(token -> links.absolute(path(reason, message, token, texts.in(card.language())))));
    }

    private static HandoverLink handedOver(MessageReason reason) {
        return switch (reason) {
            case STAFF_INVITATION -> HandoverLink.INVITATION;
            case PASSWORD_RESET -> HandoverLink.RESET;
            case SIGN_IN_LINK, VOLUNTEER_STAY -> HandoverLink.SIGN_IN;
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private Optional<SecretToken> issue(MessageReason reason, PersonId person) {
        return switch (reason) {
            case STAFF_INVITATION -> Optional.of(signIn.issueInvitation(person));
            case PASSWORD_RESET -> Optional.of(signIn.issueReset(person));
            case VOLUNTEER_STAY -> staying.ask(person);
            case SIGN_IN_LINK -> signIn.issue(person);
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private Letter write(
            MessageReason reason,
            QueuedMessage message,
            PersonCard to,
            String address,
            SecretToken token,
            LetterReader reader) {
        Words words = texts.in(to.language());
        String kind = switch (reason) {
            case STAFF_INVITATION -> "invitation";
            case PASSWORD_RESET -> "reset";
            case VOLUNTEER_STAY -> "stay";
            case SIGN_IN_LINK -> "sign-in";
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
        String path = path(reason, message, token, words);
        return Letter.to(address, words.language(), words.get("mail." + kind + ".subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get("mail." + kind, "campaign", campaign.now().name()))
                .link(words.get("mail." + kind + ".link"), links.absolute(path))
                .say(words.get(unasked(reason)))
                .done();
    }

    /** What follows where they do nothing. */
    private static String unasked(MessageReason reason) {
        return switch (reason) {
            case STAFF_INVITATION -> "mail.role.unexpected";
            case VOLUNTEER_STAY -> "mail.stay.silence";
            case PASSWORD_RESET, SIGN_IN_LINK -> "mail.not-asked";
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private static String path(MessageReason reason, QueuedMessage message, SecretToken token, Words words) {
        return switch (reason) {
            case STAFF_INVITATION -> Links.invitation(token);
            case PASSWORD_RESET -> Links.reset(token);
            case VOLUNTEER_STAY -> Links.volunteerStay(words.language(), token);
            case SIGN_IN_LINK -> ShiftLinks.towards(Links.mySignInLink(words.language(), token), message.towards());
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }
}
