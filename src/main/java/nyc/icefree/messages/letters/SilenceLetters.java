package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.digest.DigestId;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerStaying;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a member of the staff who has not signed in for a year whether they still need the account; a sign-in answers it. Who is
 * asked by mail, volunteers and readers of the digest too, has days to answer that begin when the mail server has the letter, or refused the address for
 * good, or at the first try where there is no mail server.
 */
@Component
public class SilenceLetters {
    private final PeopleDirectory people;
    private final StaffDeparture departure;
    private final VolunteerStaying staying;
    private final DigestReaders digests;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;

    SilenceLetters(
            PeopleDirectory people,
            StaffDeparture departure,
            VolunteerStaying staying,
            DigestReaders digests,
            Campaign campaign,
            Texts texts,
            Links links) {
        this.people = people;
        this.departure = departure;
        this.staying = staying;
        this.digests = digests;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var person = message.recipient().person();
        return people.card(person)
                .filter(card -> card.email() != null)
                .map(card -> reader != LetterReader.RECIPIENT || departure.isToBeAsked(person)
                        ? new LetterResult.Ready(write(card), morning(now))
                        : LetterResult.dropped(MessageNote.OVERTAKEN))
                .orElseGet(LetterResult::gone);
    }

    public void staffAsked(PersonId person) {
        departure.asked(person);
    }

    public void volunteerAsked(PersonId person) {
        staying.asked(person);
    }

    public void digestAsked(DigestId digest) {
        digests.asked(digest);
    }

    private @Nullable Instant morning(Instant now) {
        return ReminderTimes.morning(now, campaign.now().zone()).orElse(null);
    }

    private Letter write(PersonCard to) {
        Words words = texts.in(to.language());
        return Letter.to(Objects.requireNonNull(to.email()), words.language(), words.get("mail.staff-stay.subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get("mail.staff-stay", "campaign", campaign.now().name()))
                .link(words.get("sign-in.go"), links.absolute(Links.signIn()))
                .say(words.get("mail.staff-stay.silence"))
                .done();
    }
}
