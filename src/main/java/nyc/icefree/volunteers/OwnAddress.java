package nyc.icefree.volunteers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.people.AddressTaken;
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
import nyc.icefree.volunteers.addresses.AddressTakenBack;
import nyc.icefree.volunteers.addresses.LinkedAddress;
import nyc.icefree.volunteers.addresses.OtherAddress;
import nyc.icefree.volunteers.addresses.OtherAddresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A volunteer's own address changed: the new one by a link that is mailed to it, and back again by a link that is mailed to the
 * old one. Until the new one is proved nothing tells whether it is known here, and who proves it does so as the one who asked.
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
            throw refused(Reason.EMAIL_NOT_BY_A_LINK);
        }
        var request = addresses.ask(volunteer.person(), address.value());
        announcements.publishEvent(new AddressAsked(request, volunteer.person()));
    }

    /** What the acting volunteer asked for and did not confirm yet. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<String> waiting() {
        return addresses.asked(me()).map(OtherAddress::email);
    }

    /**
     * The address that this link confirms, masked; asking uses nothing up.
     *
     * @throws VolunteerRefused when it works, but for somebody else than who is signed in
     */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> confirms(SecretToken link) {
        var asked = addresses.asked(link);
        asked.ifPresent(this::mustBeAsker);
        return asked.map(OwnAddress::masked);
    }

    /**
     * From now on it is theirs: sessions and links of before end, and the old address is told. Is it that of another account of a
     * volunteer, both were proved by one person, and become one: the address by the link, the account by being signed in.
     *
     * @throws LinkExpired when it was used, or is too old
     * @throws VolunteerRefused when somebody else is signed in than who asked, and when it is the address of an account that is
     *     not to go: of somebody who organizes, or of one that an old mailbox can still take back
     */
    @VolunteersMay
    @Transactional
    public void confirm(SecretToken link) {
        people.holdAddresses();
        var asked = addresses.asked(link).orElseThrow(LinkExpired::new);
        mustBeAsker(asked);
        PersonId person = asked.person();
        var other = another(person, asked.email());
        if (people.isStaff(person) || other.filter(this::stays).isPresent()) {
            throw refused(Reason.EMAIL_NOT_BY_A_LINK);
        }
        var held = held(person, other);
        addresses.askNoMore(person);
        var before = people.card(person).map(PersonCard::email);
        other.filter(held::contains).ifPresent(gone -> one.become(person, gone));
        readdress(person, asked.email());
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
        return addresses
                .left(link)
                .filter(left -> !people.isStaff(left.person()))
                .map(OwnAddress::masked);
    }

    /**
     * It was not them: they have the old address again, and every session and link of since ends. An account that was made with
     * the old address meanwhile goes; one that somebody confirmed becomes one with theirs. The address that they had until now
     * is told.
     *
     * @throws LinkExpired when it was used, is too old, or leads to or over an account that is not to go: of somebody who
     *     organizes by now, or one with the old address that another mailbox can still take back
     */
    @Anyone
    @Transactional
    public void goBack(SecretToken link) {
        people.holdAddresses();
        var left = addresses.left(link).orElseThrow(LinkExpired::new);
        PersonId person = left.person();
        var other = another(person, left.email());
        if (people.isStaff(person) || other.filter(this::stays).isPresent()) {
            throw new LinkExpired();
        }
        var held = held(person, other);
        addresses.backTo(left);
        var before = people.card(person).map(PersonCard::email);
        other.filter(held::contains).flatMap(book::lock).ifPresent(gone -> {
            if (gone.isConfirmed()) {
                one.become(person, gone.person());
            } else {
                book.strike(gone);
            }
        });
        readdress(person, left.email());
        one.blocksFollow(person, before.orElse(null), left.email());
        before.filter(email -> !email.equals(left.email()))
                .ifPresent(email ->
                        announcements.publishEvent(new AddressTakenBack(addresses.lose(person, email), person)));
        sessions.endOf(person);
    }

    private Optional<PersonId> another(PersonId person, String email) {
        return people.byEmail(email).filter(found -> !found.equals(person));
    }

    private boolean stays(PersonId other) {
        return people.isStaff(other) || addresses.leadsBack(other);
    }

    /** Those of them who are volunteers. */
    private Set<PersonId> held(PersonId person, Optional<PersonId> other) {
        var held = Stream.concat(Stream.of(person), other.stream())
                .sorted(Comparator.comparing(PersonId::value))
                .flatMap(each -> book.lock(each).stream())
                .map(Volunteer::person)
                .collect(Collectors.toSet());
        if (!held.contains(person)) {
            throw new LinkExpired();
        }
        return held;
    }

    private void readdress(PersonId person, String email) {
        try {
            people.readdress(person, email);
        } catch (AddressTaken byWhoIsNoVolunteer) {
            throw new LinkExpired();
        }
    }

    private void mustBeAsker(OtherAddress asked) {
        if (!actor.get().is(asked.person())) {
            throw refused(Reason.SIGN_IN_FIRST);
        }
    }

    /** Where the letter goes by which an address is confirmed. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<String> asked(UUID request) {
        return addresses.asked(request).map(OtherAddress::email);
    }

    /** The address of this request with its link; empty once another took its place. */
    @InHouse
    @Transactional
    public Optional<LinkedAddress> linkToAsked(UUID request) {
        return addresses
                .asked(request)
                .flatMap(asked -> addresses.linkToAsked(request).map(link -> new LinkedAddress(asked.email(), link)));
    }

    /** Where the letter goes that tells an address that it was left, or taken back. */
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
