package nyc.icefree.volunteers;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.volunteers.addresses.OtherAddress;
import nyc.icefree.volunteers.addresses.OtherAddresses;
import nyc.icefree.volunteers.blocks.Block;
import nyc.icefree.volunteers.blocks.BlockId;
import nyc.icefree.volunteers.blocks.BlockReason;
import nyc.icefree.volunteers.blocks.Blocks;
import nyc.icefree.volunteers.blocks.SharedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets coordinators end somebody's help with their organization for a year. Each act and reading is recorded. */
@Service
public class LettingGo {
    private final VolunteerBook book;
    private final Blocks blocks;
    private final OtherAddresses addresses;
    private final SharedWork work;
    private final PeopleDirectory people;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;

    LettingGo(
            VolunteerBook book,
            Blocks blocks,
            OtherAddresses addresses,
            SharedWork work,
            PeopleDirectory people,
            Memberships memberships,
            CurrentActor actor,
            ActorAudit audit,
            ApplicationEventPublisher announcements) {
        this.book = book;
        this.blocks = blocks;
        this.addresses = addresses;
        this.work = work;
        this.people = people;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
        this.announcements = announcements;
    }

    /**
     * Removes the person from the organization's list and coming shifts. Until the block ends they cannot help it or take its
     * shifts, even with a new account for the same address. They are told in neutral words.
     *
     * @throws NotYours when they neither help the organization nor have a shift of it, are already let go, or are the actor
     */
    @StaffMay
    @Transactional
    public void letGo(PersonId person, OrganizationId organization, BlockReason reason) {
        mustCoordinate(organization);
        if (actor.get().is(person)) {
            throw new NotYours();
        }
        Volunteer volunteer = book.lock(person).orElseThrow(NotYours::new);
        boolean helps = book.profile(volunteer).organizations().contains(organization);
        if ((!helps && !work.has(person, organization))
                || !blocks.closed(person, null, List.of(organization)).isEmpty()) {
            throw new NotYours();
        }
        book.helpNoMore(volunteer, organization);
        blocks.set(organization, person, theirs(person), reason);
        note(AuditedAct.VOLUNTEER_LET_GO, person.value(), organization);
        announcements.publishEvent(new VolunteerLetGo(person, organization));
    }

    /** Newest first. */
    @StaffMay
    @Transactional
    public List<LetGoRow> list(OrganizationId organization) {
        mustCoordinate(organization);
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, organization.value(), organization.value());
        var found = blocks.of(organization);
        var cards = people.cards(found.stream()
                .flatMap(block -> Stream.ofNullable(block.person()))
                .toList());
        return found.stream()
                .map(block -> new LetGoRow(
                        block.id(),
                        Stream.ofNullable(block.person())
                                .map(cards::get)
                                .filter(Objects::nonNull)
                                .map(PersonCard::name)
                                .findFirst()
                                .orElse(null),
                        block.reason(),
                        book.day(block.at()),
                        book.day(block.until())))
                .toList();
    }

    /** Lets the person help again, and ends every other block of the organization on them or their address. Tells nobody. */
    @StaffMay
    @Transactional
    public void lift(BlockId id) {
        Block block = blocks.find(id).orElseThrow(NotYours::new);
        mustCoordinate(block.organization());
        blocks.end(id);
        PersonId person = block.person();
        if (person != null) {
            blocks.end(block.organization(), person, email(person));
        }
        note(AuditedAct.VOLUNTEER_LET_BACK, id.value(), block.organization());
    }

    /** Their present and former addresses, but not one that they only asked for: it may be a stranger's. */
    private List<String> theirs(PersonId person) {
        return Stream.concat(
                        Stream.ofNullable(email(person)),
                        addresses.of(person, OtherAddress.Kind.LEFT).stream().map(OtherAddress::email))
                .distinct()
                .toList();
    }

    private @Nullable String email(PersonId person) {
        return people.card(person).map(PersonCard::email).orElse(null);
    }

    private void mustCoordinate(OrganizationId organization) {
        memberships.require(Right.LEAD, organization);
    }

    private void note(AuditedAct act, UUID thing, OrganizationId organization) {
        audit.note(act, thing, organization.value());
    }
}
