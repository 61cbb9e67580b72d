package nyc.icefree.site.signin;

import nyc.icefree.site.Frame;
import nyc.icefree.site.openshifts.WantedShift;
import org.jspecify.annotations.Nullable;

public record VolunteerSignInPage(SignInPage form, @Nullable WantedShift wanted, String signUp) {
    public Frame frame() {
        return form.frame();
    }
}
