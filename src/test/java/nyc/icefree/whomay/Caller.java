package nyc.icefree.whomay;

import java.util.List;
import java.util.Set;
import nyc.icefree.people.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Everybody who can knock, and what each role of the table lets in. */
enum Caller {
    NOBODY(Set.of("Anyone"), List.of()),
    PASSWORD_ONLY(Set.of("Anyone"), List.of("FACTOR_PASSWORD")),
    VOLUNTEER(Set.of("Anyone", "Volunteers"), List.of("FACTOR_OTT", "ROLE_VOLUNTEER")),
    STAFF(Set.of("Anyone", "Staff"), List.of("FACTOR_PASSWORD", "FACTOR_TOTP", "ROLE_STAFF")),
    ADMINISTRATOR(
            Set.of("Anyone", "Staff", "Administrators"),
            List.of("FACTOR_PASSWORD", "FACTOR_TOTP", "ROLE_STAFF", "ROLE_ADMINISTRATOR"));

    private final Set<String> may;
    private final List<String> authorities;

    Caller(Set<String> may, List<String> authorities) {
        this.may = may;
        this.authorities = authorities;
    }

    boolean may(String who) {
        return may.contains(who);
    }

    Authentication authentication() {
        return this == NOBODY
                ? new AnonymousAuthenticationToken("x", "x", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : UsernamePasswordAuthenticationToken.authenticated(
                        PersonId.random().toString(),
                        null,
                        authorities.stream().map(SimpleGrantedAuthority::new).toList());
    }
}
