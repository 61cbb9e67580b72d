package nyc.icefree.signin;

import java.util.List;
import nyc.icefree.vault.SecretToken;

/** The ways in that a demo shows on its sign-in pages. Outside the demo there is no bean of this kind. */
public interface DemoSignIns {
    List<StaffDoor> staff();

    List<VolunteerDoor> volunteers();

    /**
     * @param role key of the text that says what they do
     * @param code the six digits of this half minute
     */
    record StaffDoor(String role, String email, String password, String code) {}

    /** @param link for one use, as it would be mailed */
    record VolunteerDoor(String name, SecretToken link) {}
}
