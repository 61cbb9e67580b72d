package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffRetentionCheck;
import org.springframework.stereotype.Component;

/** Keeps the person when their staff account is destroyed but they are a volunteer. */
@Component
record StaffWhoVolunteer(VolunteerRepository volunteers) implements StaffRetentionCheck {
    @Override
    public boolean stays(PersonId person) {
        return volunteers.existsById(person.value());
    }
}
