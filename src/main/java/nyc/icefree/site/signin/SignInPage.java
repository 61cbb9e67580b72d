package nyc.icefree.site.signin;

import java.util.Map;
import java.util.Objects;
import nyc.icefree.signin.DemoSignIns;
import nyc.icefree.site.Frame;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** A form of the sign-in pages; its typed values never hold a password. */
public record SignInPage(
        Frame frame,
        String csrf,
        String action,
        @Nullable Note note,
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable DemoSignIns doors) {

    public record Note(String text, boolean good) {}

    public Words words() {
        return frame.words();
    }

    public String value(String field) {
        return Objects.requireNonNullElse(values.get(field), "");
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    SignInPage sendingTo(String path) {
        return new SignInPage(frame, csrf, path, note, values, errors, doors);
    }

    SignInPage saying(Note said) {
        return new SignInPage(frame, csrf, action, said, values, errors, doors);
    }

    SignInPage refusing(String field, String error) {
        return new SignInPage(frame, csrf, action, note, values, Map.of(field, error), doors);
    }

    SignInPage holding(Map<String, String> typed) {
        return new SignInPage(frame, csrf, action, note, typed, errors, doors);
    }

    SignInPage showing(@Nullable DemoSignIns open) {
        return new SignInPage(frame, csrf, action, note, values, errors, open);
    }
}
