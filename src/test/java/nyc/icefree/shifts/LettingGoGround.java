package nyc.icefree.shifts;

import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.search.ListPart;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.LetGoRow;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.volunteers.blocks.BlockPurge;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LettingGoGround extends ShiftsContract {
    @Autowired
    LettingGo lettingGo;

    @Autowired
    VolunteerDesk desk;

    @Autowired
    HelpQuestions questions;

    @Autowired
    PeopleDirectory people;

    @Autowired
    BlockPurge purge;

    @Autowired
    Vault vault;

    Given.Team team;
    PersonId coordinator;
    String email;
    PersonId ada;

    @BeforeEach
    void one_who_helps() {
        team = given.team();
        coordinator = given.coordinator(team.organization());
        email = Given.email();
        ada = signedUp(team.organization());
    }

    VolunteerForm form(OrganizationId... organizations) {
        return Given.helper("Ada", email, organizations);
    }

    PersonId signedUp(OrganizationId... organizations) {
        As.nobody(() -> volunteers.signUp(form(organizations)));
        var person = people.byEmail(email).orElseThrow();
        As.volunteer(person, () -> volunteers.arrive());
        return person;
    }

    void letGo() {
        As.staff(coordinator, () -> lettingGo.letGo(ada, team.organization(), BlockReason.MAKES_OTHERS_UNSAFE));
    }

    List<LetGoRow> list() {
        return As.staff(coordinator, () -> lettingGo.list(team.organization()));
    }

    ListPart<VolunteerRow> helpers() {
        return As.staff(team.organizer(), () -> desk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50));
    }

    Set<OrganizationId> helped(PersonId person) {
        return volunteers.of(person).orElseThrow().organizations();
    }
}
