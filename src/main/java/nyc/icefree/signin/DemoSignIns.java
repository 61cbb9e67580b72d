package nyc.icefree.signin;

import java.util.List;
import nyc.icefree.vault.SecretToken;

/** Ready sign-ins that a demo shows on its sign-in pages. The bean exists only in the demo. */
public interface DemoSignIns {
    List<StaffDoor> staff();

    List<VolunteerDoor> volunteers();

    /** @param code the TOTP code of this half minute */
    record StaffDoor(String role, String email, String password, String code) {}

    /** @param link one-time link, as it would be mailed */
    record VolunteerDoor(String name, SecretToken link) {}
}
