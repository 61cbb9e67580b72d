package nyc.icefree.volunteers;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.OwnSessions;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
import nyc.icefree.volunteers.addresses.AddressAsked;
import nyc.icefree.volunteers.addresses.AddressLeft;
import nyc.icefree.volunteers.addresses.OtherAddress;
import nyc.icefree.volunteers.addresses.OtherAddresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A volunteer's own address changed: the new one by a link that is mailed to it, and back again by a link that is mailed to the
 * old one. Until the new one is proved nothing tells whether it is known here.
 */
@Service
public class OwnAddress {
    private final VolunteerBook book;
    private final OtherAddresses addresses;
    private final PeopleDirectory people;
    private final OneVolunteer one;
    private final OwnSessions sessions;
    private final CurrentActor actor;
    private final ApplicationEventPublisher announcements;

    OwnAddress(
            VolunteerBook book,
            OtherAddresses addresses,
            PeopleDirectory people,
            OneVolunteer one,
            OwnSessions sessions,
            CurrentActor actor,
            ApplicationEventPublisher announcements) {
        this.book = book;
        this.addresses = addresses;
        this.people = people;
        this.one = one;
        this.sessions = sessions;
        this.actor = actor;
        this.announcements = announcements;
    }

    /**
     * Sends a link to the new address, whoever else may have it; what was asked for before is asked no more.
     *
     * @throws VolunteerRefused when it is no address, and for who organizes: with their address an administrator helps
     */
    @VolunteersMay
    @Transactional
    public void ask(String typed) {
        Volunteer volunteer = book.lock(me()).orElseThrow(NotYours::new);
        var address = EmailAddress.parse(typed)
                .orElseThrow(() -> refused(typed.isBlank() ? Reason.EMAIL_MISSING : Reason.EMAIL_NOT_AN_ADDRESS));
        if (people.isStaff(volunteer.person())) {
            throw refused(Reason.EMAIL_OF_STAFF);
        }
        addresses.ask(volunteer.person(), address.value());
        announcements.publishEvent(new AddressAsked(volunteer.person()));
    }

    /** What the acting volunteer asked for and did not confirm yet. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<String> waiting() {
        return addresses.asked(me()).map(OtherAddress::email);
    }

    /** The address that this link confirms, masked; asking uses nothing up. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> confirms(SecretToken link) {
        return addresses.asked(link).map(OwnAddress::masked);
    }

    /**
     * From now on it is theirs: sessions and links of before end, and the old address is told. Is it that of another account of a
     * volunteer, both were proved by one person, and become one.
     *
     * @throws LinkExpired when it was used, or is too old
     * @throws VolunteerRefused when it is the address of somebody who organizes
     */
    @Anyone
    @Transactional
    public void confirm(SecretToken link) {
        people.holdAddresses();
        var asked = addresses.asked(link).orElseThrow(LinkExpired::new);
        PersonId person = asked.person();
        var other = people.byEmail(asked.email()).filter(found -> !found.equals(person));
        if (people.isStaff(person) || other.filter(people::isStaff).isPresent()) {
            throw refused(Reason.EMAIL_OF_STAFF);
        }
        var held = new HashSet<PersonId>();
        Stream.concat(Stream.of(person), other.stream())
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(each -> book.lock(each).ifPresent(volunteer -> held.add(volunteer.person())));
        if (!held.contains(person)) {
            throw new LinkExpired();
        }
        addresses.askNoMore(person);
        var before = people.card(person).map(PersonCard::email);
        other.filter(held::contains).ifPresent(gone -> one.become(person, gone));
        people.readdress(person, asked.email());
        one.blocksFollow(person, before.orElse(null), asked.email());
        before.filter(email -> !email.equals(asked.email()))
                .ifPresent(
                        email -> announcements.publishEvent(new AddressLeft(addresses.leave(person, email), person)));
        book.lock(person).ifPresent(book::arrived);
        sessions.endOf(person);
    }

    /** The address to which this link leads back, masked; asking uses nothing up. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> leadsBack(SecretToken link) {
        return addresses.left(link).map(OwnAddress::masked);
    }

    /**
     * It was not them: they have the old address again, and every session and link of since ends.
     *
     * @throws LinkExpired when it was used, is too old, or somebody else has that address by now
     */
    @Anyone
    @Transactional
    public void goBack(SecretToken link) {
        people.holdAddresses();
        var left = addresses.left(link).orElseThrow(LinkExpired::new);
        var _ = book.lock(left.person()).orElseThrow(LinkExpired::new);
        if (people.byEmail(left.email())
                .filter(found -> !found.equals(left.person()))
                .isPresent()) {
            throw new LinkExpired();
        }
        addresses.backTo(left);
        people.readdress(left.person(), left.email());
        sessions.endOf(left.person());
    }

    /** Where the letter goes by which an address is confirmed. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<String> asked(PersonId person) {
        return addresses.asked(person).map(OtherAddress::email);
    }

    @InHouse
    @Transactional
    public Optional<SecretToken> linkToAsked(PersonId person) {
        return addresses.asked(person).map(asked -> addresses.linkToAsked(person));
    }

    /** Where the letter goes that tells an address that it was left. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<String> left(UUID change) {
        return addresses.left(change).map(OtherAddress::email);
    }

    @InHouse
    @Transactional
    public Optional<SecretToken> linkToLeft(UUID change) {
        return addresses.left(change).map(left -> addresses.linkToLeft(change));
    }

    private static String masked(OtherAddress address) {
        String email = address.email();
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.indexOf('@'));
    }

    private static VolunteerRefused refused(Reason reason) {
        return new VolunteerRefused(List.of(reason));
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
