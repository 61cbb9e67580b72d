package nyc.icefree.signin;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.people.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

@Component
record StaffAuthorities(StaffAccountTable accounts) {
    List<GrantedAuthority> of(PersonId person) {
        var account = accounts.of(person).orElseThrow(() -> new IllegalStateException("no staff account"));
        var all = new ArrayList<GrantedAuthority>();
        all.add(FactorGrantedAuthority.fromAuthority(SignInFilters.FACTOR_TOTP));
        all.add(new SimpleGrantedAuthority("ROLE_STAFF"));
        if (account.administrator()) {
            all.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        return all;
    }
}
