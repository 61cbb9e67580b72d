package nyc.icefree.journeys;

import java.time.LocalDate;
import java.util.Map;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.Given;
import nyc.icefree.links.AddressLinks;
import nyc.icefree.links.AnswerLinks;
import nyc.icefree.links.HelpLinks;
import nyc.icefree.links.Links;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.answers.ShiftAnswers;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.InactiveVolunteers;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.jdbc.core.simple.JdbcClient;

record VolunteerLinks(
        Given given,
        VolunteerProfiles volunteers,
        ShiftSignup signup,
        InactiveVolunteers staying,
        VolunteerDesk desk,
        HelpQuestions questions,
        PeopleDirectory people,
        OwnAddress own,
        ShiftAnswers answers,
        JdbcClient jdbc) {
    void into(Map<String, Object> paths, Language reader, Given.Team team) {
        var silent = volunteer(team);
        paths.put(
                "/volunteer/stay/{token}",
                Links.volunteerStay(reader, staying.ask(silent).orElseThrow()));
        paths.put(
                "/volunteer/asked/{token}",
                HelpLinks.asked(reader, questions.link(questioned(team)).orElseThrow()));
        var slot = Given.slot(LocalDate.now(Given.NEW_YORK).plusDays(5), 10, 12);
        var shift = given.planned(team, Given.shift(team.organization(), ShiftRole.MARSHAL, 1, slot));
        var taken = As.volunteer(silent, () -> signup.take(shift));
        var link = answers.link(taken, false).orElseThrow();
        paths.put("/volunteer/answer/{token}", AnswerLinks.come(reader, link));
        paths.put("/volunteer/answer/{token}/give-back", AnswerLinks.giveBack(reader, link));
        var moved = volunteer(team);
        var first = asked(moved);
        As.volunteer(moved, () -> own.confirm(first));
        paths.put("/volunteer/address/{token}/back", AddressLinks.back(reader, AskedAddress.wayBack(jdbc, own, moved)));
        paths.put("/my/address/{token}", AddressLinks.confirm(reader, asked(moved)));
    }

    private SecretToken asked(PersonId person) {
        As.volunteer(person, () -> own.ask(Given.email()));
        return AskedAddress.link(jdbc, own, person);
    }

    private PersonId questioned(Given.Team team) {
        var form = Given.helper("Bo Example", Given.email(), team.organization());
        As.staff(team.organizer(), () -> desk.addByHand(form));
        return people.byEmail(form.email()).orElseThrow();
    }

    private PersonId volunteer(Given.Team team) {
        return volunteers.enlist(Given.helper("Bo Example", Given.email(), team.organization()));
    }
}
