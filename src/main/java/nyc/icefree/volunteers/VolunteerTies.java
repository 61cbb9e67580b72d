package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffTies;
import org.springframework.stereotype.Component;

/** A volunteer stays one when their account of the staff goes. */
@Component
class VolunteerTies implements StaffTies {
    private final VolunteerRepository volunteers;

    VolunteerTies(VolunteerRepository volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    public boolean stays(PersonId person) {
        return volunteers.existsById(person.value());
    }
}
