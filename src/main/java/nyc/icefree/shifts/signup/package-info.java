/** What volunteers see and do: open shifts, sign up, give back, their own shifts. */
@NullMarked
@NamedInterface("signup")
package nyc.icefree.shifts.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
