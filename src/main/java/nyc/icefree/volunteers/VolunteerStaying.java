package nyc.icefree.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer of a volunteer who was asked, after half a year of silence, whether they still help. */
@Service
public class VolunteerStaying {
    private final VolunteerBook book;
    private final SignInLinks links;
    private final Clock clock;

    private final Retention retention;

    VolunteerStaying(VolunteerBook book, SignInLinks links, Clock clock, Retention retention) {
        this.retention = retention;
        this.book = book;
        this.links = links;
        this.clock = clock;
    }

    /** Whether an answer by this link still counts; asking uses nothing up. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean works(SecretToken link) {
        return links.asked(link).flatMap(book::find).isPresent();
    }

    /** @throws LinkExpired when it was answered already, or is too old */
    @Anyone
    @Transactional
    public void stay(SecretToken link) {
        Volunteer volunteer = links.asked(link).flatMap(book::lock).orElseThrow(LinkExpired::new);
        volunteer.confirm(clock.instant());
        links.answered(volunteer.person());
    }

    /** @throws LinkExpired when it was answered already, or is too old */
    @Anyone
    @Transactional
    public void leave(SecretToken link) {
        Volunteer volunteer = links.asked(link).flatMap(book::lockToStrike).orElseThrow(LinkExpired::new);
        links.answered(volunteer.person());
        book.strike(volunteer);
    }

    /** For the letter that asks: whether there is still something to ask. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean isToBeAsked(PersonId person) {
        Instant limit = retention.silent().before(clock.instant());
        return book.find(person).filter(volunteer -> volunteer.isSilent(limit)).isPresent();
    }

    /** A link for the letter that asks, made for each try to send it. */
    @InHouse
    @Transactional
    public Optional<SecretToken> ask(PersonId person) {
        return book.lock(person).map(volunteer -> links.issueStay(person));
    }

    /** The letter that asks has left, or never can: from now on the days of the answer are counted. */
    @InHouse
    @Transactional
    public void asked(PersonId person) {
        Instant now = clock.instant();
        book.lock(person)
                .filter(volunteer -> volunteer.silentSince(retention.silent().before(now)))
                .ifPresent(volunteer -> volunteer.ask(now));
    }
}
