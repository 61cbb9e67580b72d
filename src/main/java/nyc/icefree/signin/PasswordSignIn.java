package nyc.icefree.signin;

import java.util.List;
import java.util.Objects;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.StaffState;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The first factor of staff, without roles. Unknown and closed accounts answer like a wrong password, after the same work. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final PeopleDirectory people;
    private final StaffAccountTable accounts;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final String nobodysHash;

    PasswordSignIn(PeopleDirectory people, StaffAccountTable accounts, PasswordEncoder encoder, Audit audit) {
        this.people = people;
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var account = people.byEmail(typed.getName()).flatMap(accounts::of);
        var open = account.filter(a -> a.state() == StaffState.ACTIVE);
        String hash = open.map(StaffAccountTable.Account::passwordHash).orElse(nobodysHash);
        String typedPassword = String.valueOf(typed.getCredentials());
        boolean right = encoder.matches(typedPassword, hash);
        if (!right || open.isEmpty()) {
            audit.note(
                    null,
                    AuditedAct.SIGN_IN_FAILED,
                    account.map(a -> a.person().value()).orElse(null));
            throw new BadCredentialsException("wrong address or password");
        }
        renew(open.get(), hash, typedPassword);
        return UsernamePasswordAuthenticationToken.authenticated(
                open.get().person().toString(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    /** Rehashes a password whose hash costs less work than today's setting. */
    private void renew(StaffAccountTable.Account account, String hash, String password) {
        if (encoder.upgradeEncoding(hash)) {
            accounts.replaceHash(account.person(), hash, Objects.requireNonNull(encoder.encode(password)));
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
