package nyc.icefree.volunteers;

import java.util.HashSet;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.volunteers.addresses.VolunteersMerged;
import nyc.icefree.volunteers.blocks.Blocks;
import nyc.icefree.volunteers.blocks.SharedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one of two accounts that are one person's; the caller holds the addresses and both. */
@Component
class OneVolunteer {
    private final VolunteerBook book;
    private final Blocks blocks;
    private final SharedWork work;
    private final AskedToHelp asked;
    private final PeopleDirectory people;
    private final ApplicationEventPublisher announcements;

    OneVolunteer(
            VolunteerBook book,
            Blocks blocks,
            SharedWork work,
            AskedToHelp asked,
            PeopleDirectory people,
            ApplicationEventPublisher announcements) {
        this.book = book;
        this.blocks = blocks;
        this.work = work;
        this.asked = asked;
        this.people = people;
        this.announcements = announcements;
    }

    /**
     * The kept one goes on with its own answers, helps whom either helped, has the shifts of both, and is let go by whoever let
     * go of either. The other is destroyed with its key. What was noted of it as of somebody under 18 is gone where the kept one
     * says adult.
     */
    void become(PersonId kept, PersonId gone) {
        Volunteer one = book.lock(kept).orElseThrow();
        Volunteer other = book.lock(gone).orElseThrow();
        if (other.isConfirmed()) {
            book.profile(other).organizations().forEach(organization -> book.help(one, organization));
        }
        asked.hand(gone, kept);
        announcements.publishEvent(new VolunteersMerged(kept, gone));
        if (book.profile(one).answers().adult()) {
            announcements.publishEvent(new VolunteerSaidAdult(kept));
        }
        String email = email(kept);
        if (email != null) {
            blocks.follow(gone, email(gone), email);
        }
        blocks.hand(gone, kept);
        book.strike(other);
    }

    /** What was set against either address holds over both, and is carried out where they help, or are to help, whoever set it. */
    void blocksFollow(PersonId person, @Nullable String before, String after) {
        blocks.follow(person, before, after);
        if (before != null) {
            blocks.follow(person, after, before);
        }
        Volunteer volunteer = book.lock(person).orElseThrow();
        var those = new HashSet<>(book.profile(volunteer).organizations());
        those.addAll(work.coming(person));
        for (OrganizationId organization : book.closedTo(person, those)) {
            book.helpNoMore(volunteer, organization);
            announcements.publishEvent(new VolunteerLetGo(person, organization));
        }
    }

    private @Nullable String email(PersonId person) {
        return people.card(person).map(PersonCard::email).orElse(null);
    }
}
