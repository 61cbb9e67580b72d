package nyc.icefree.signin;

import java.io.Serializable;
import java.util.Objects;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/** An unfinished enrolment, kept in the session. Nothing is written before a first code proves the authenticator app. */
public final class Enrolment implements Serializable {
    private static final long serialVersionUID = 1L;
    private final LinkPurpose purpose;
    private final String token;
    private final String email;
    private final @Nullable String name;
    private final @Nullable String language;
    private final @Nullable String passwordHash;
    private final byte[] secret = Totp.newSecret();

    private Enrolment(
            LinkPurpose purpose,
            SecretToken token,
            String email,
            @Nullable String name,
            @Nullable Language language,
            @Nullable String passwordHash) {
        this.purpose = purpose;
        this.token = token.value();
        this.email = email;
        this.name = name;
        this.language = language == null ? null : language.tag();
        this.passwordHash = passwordHash;
    }

    static Enrolment invited(SecretToken token, String email, String passwordHash) {
        return new Enrolment(LinkPurpose.INVITATION, token, email, null, null, passwordHash);
    }

    static Enrolment newFactor(SecretToken token, String email) {
        return new Enrolment(LinkPurpose.SECOND_FACTOR, token, email, null, null, null);
    }

    static Enrolment first(SecretToken token, String name, String email, Language language, String passwordHash) {
        return new Enrolment(LinkPurpose.SET_UP, token, email, name, language, passwordHash);
    }

    public String email() {
        return email;
    }

    public byte[] secret() {
        return secret.clone();
    }

    LinkPurpose purpose() {
        return purpose;
    }

    SecretToken token() {
        return new SecretToken(token);
    }

    String name() {
        return Objects.requireNonNull(name);
    }

    Language language() {
        return new Language(Objects.requireNonNull(language));
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
